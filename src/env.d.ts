declare namespace App {
  interface Locals {
    /** What the components of a running text need to know about the page they stand on. */
    reading: {
      readonly locale: import('./i18n/locale.ts').Locale;
      /** Absent on pages that are not playbooks. */
      readonly playbook?: import('./content-pairs.ts').Playbook;
      /** Absent on pages that are not about a capability. */
      readonly capability?: import('./content-pairs.ts').Capability;
    };
  }
}
