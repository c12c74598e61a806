/** What ministers are ministers of. */
export const FIELDS =
  /^(?:agriculture|business|commerce|communications|culture|defen[cs]e|development|economy|education|employment|energy|environment|family|finance|fisheries|food|forestry|health|home|housing|immigration|industry|information|infrastructure|interior|justice|labou?r|mines|planning|science|security|sports?|technology|tourism|trade|transport|water|works|youth)$/;
