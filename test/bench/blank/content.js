// The least that a content script can be: what it costs, every extension costs.
void 0
