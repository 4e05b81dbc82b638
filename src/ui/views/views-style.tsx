import css from './views.css?inline'

/** The style of the views behind the first screen, which loads without it. */
export const ViewsStyle = () => <style>{css}</style>
