/** Stands for every stylesheet: unit tests read text and behaviour, not looks. */
export default ''
