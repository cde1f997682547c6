import Claim from '../fact/Claim.astro';
import Fact from '../fact/Fact.astro';
import Checklist from './Checklist.astro';
import Example from './Example.astro';
import Holders from './Holders.astro';
import Link from './Link.astro';
import Measures from './Measures.astro';
import Objections from './Objections.astro';
import Pitfall from './Pitfall.astro';
import Point from './Point.astro';
import Say from './Say.astro';
import Section from './Section.astro';
import Sources from './Sources.astro';
import Template from './Template.astro';
import ToolEmbed from './ToolEmbed.astro';

/** The components a playbook or the page of a capability may use without importing them. */
export const playbookComponents = {
  a: Link,
  Checklist,
  Claim,
  Example,
  Fact,
  Holders,
  Measures,
  Objections,
  Pitfall,
  Point,
  Say,
  Section,
  Sources,
  Template,
  ToolEmbed,
};
