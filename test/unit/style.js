/** Stands for every stylesheet: unit tests read text and behavior, not looks. */
export default ''
