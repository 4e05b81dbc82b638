// The least code that does on a page without a flag what Anteroom does: it looks at the path, also
// where that changes without a new page.
const look = () => /^\/(?:[jsw]|my|wc|start|join)\//.test(location.pathname)
navigation.addEventListener('currententrychange', look)
setInterval(look, 1000)
look()
