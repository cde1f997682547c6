// The look a host page asks for in the address of an embed: `?theme=light` or `?theme=dark`; anything else follows the
// reader's own system.

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
