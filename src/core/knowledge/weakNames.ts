/**
 * Names that mean something else at least as often: words of everyday language (教育法: a way of teaching),
 * fields of law, abbreviations that a trade uses otherwise (CRL: a revocation list, SPF: a mail record). Such a
 * name counts only where the document also names the same law or organisation by another name.
 */
const WEAK = new Set(
  (
    '環境法 教育法 児童法 学校法 公務員法 介護法 障害法 選挙法 登記法 決済法 徴収法 消費者法 家事法 住民台帳法 総合支援法 文書管理法 通則法 高齢法 ' +
    '広域機関 施設庁 規制庁 保安院 設置審 会計士協会 新聞協会 情報セキュリティセンター 統計センター ' +
    'ISA CRL CAS ACA FRA GSI CFA BRI SPF PPC TCA TSE WB JOIN JANE JAMA NCA MOE TTC SIA EGC CLB IHA MPD MPT NGA CAA NIT JAC JPS LMO WAM ' +
    'NDF NCC DIH FRC JIC JSC JTA PARI NSC NSS ERCA MIC MOD CAO SAJ'
  ).split(' '),
);

/** True for a name that counts only where the document names its owner otherwise too. */
export function isWeakName(name: string): boolean {
  return WEAK.has(name);
}
