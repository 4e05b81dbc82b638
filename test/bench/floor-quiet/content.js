// The least code that does on a page without a flag what Anteroom does: it looks at the path.
void /^\/(?:[jsw]|my|wc|start|join)\//.test(location.pathname)
