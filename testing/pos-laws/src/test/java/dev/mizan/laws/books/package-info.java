// SPDX-License-Identifier: Apache-2.0
/**
 * Laws of the back office, over the doors of the shop; and where each report by a user of another ledger is held.
 *
 * <table>
 * <caption>The 24 user reports of the survey and their tests</caption>
 * <tr><td>beancount 828, 1030</td><td>LedgerReportsTest.beancount828AnInferredLegIsExactlyMinusTheOthers</td></tr>
 * <tr><td>beancount 246, 384, 135, 945</td><td>HoldLaws.beancount246ATotalPriceIsKept</td></tr>
 * <tr><td>beancount 411</td><td>JournalExchangeLaws.beancount411AnAssertionIsExact</td></tr>
 * <tr><td>hledger 1098, 1964, 2402</td>
 *     <td>LedgerReportsTest.hledger1098WhetherAnEntryBalancesDependsOnThatEntryAlone</td></tr>
 * <tr><td>hledger 1164, ledger 1765</td><td>LedgerReportsTest.hledger1164ClosingEntriesSumToZero</td></tr>
 * <tr><td>erpnext 55600, 55509, 34406; idempiere 313; adempiere 614</td>
 *     <td>LedgerReportsTest.erpnext55600PrecisionBelongsToTheCurrencyOfTheLeg</td></tr>
 * <tr><td>erpnext 55921, 48688, 47879, 48361</td>
 *     <td>LedgerReportsTest.erpnext55921AnExchangeDifferenceMovesTheBooksCurrencyOnly</td></tr>
 * <tr><td>odoo 26268, 13772; account-reconcile 633</td>
 *     <td>ForeignBalanceLaws.odoo26268EqualForeignTotalsSettleFully</td></tr>
 * <tr><td>odoo 103554, 104204, 202713</td>
 *     <td>CashBasisLaws.odoo103554ThePartsOfAnyPaymentsSumToTheTaxOfTheInvoice</td></tr>
 * <tr><td>odoo 17671, 112320, 108099, 234238</td>
 *     <td>LedgerReportsTest.odoo17671AnyOtherAmountGivesAnotherSeal; BatchLaws.anyAlteredFieldIsFoundAtItsEntry</td></tr>
 * <tr><td>erpnext 36112, 52870, 46544, 55495</td>
 *     <td>MoreStatementsLaws.erpnext36112TheGeneralLedgerIsTheTrialBalance; YearCloseLaws</td></tr>
 * <tr><td>erpnext 34257, 43435, 47043</td>
 *     <td>benchmarks LedgerQueries at 1 M and 10 M entries (no test may be timed); BatchLaws.segmentsCarryBalancesOverTheirEdges</td></tr>
 * <tr><td>erpnext 49262, 43162, 16355, 16559</td>
 *     <td>PartyAccountLaws.erpnext16355AnUnallocatedCreditNoteCountsInItsOwnBucket</td></tr>
 * <tr><td>erpnext 39874, 48117, 34920, 31600</td>
 *     <td>LedgerReportsTest.erpnext39874RowsSumToCostLessResidualAndNoneIsNegative; DepreciationLaws</td></tr>
 * <tr><td>erpnext 41672, 40865, 42586; 49473</td>
 *     <td>DeferralLaws.erpnext41672ByDays..., DeferralLaws.erpnext49473ALateInvoice...</td></tr>
 * <tr><td>erpnext 41371</td><td>BankStatementTest.erpnext41371TheSameAccountTwiceInOneEntryIsMatchedTwice</td></tr>
 * <tr><td>blnk 181, 90, 171, 185</td><td>HoldLaws.blnk181PendingAmountsCount</td></tr>
 * <tr><td>blnk 183</td><td>LedgerReportsTest.blnk183ABatchWithOneBadEntryPostsNothingInWhateverOrder</td></tr>
 * <tr><td>blnk 315</td><td>HoldLaws.blnk315AHoldEndsOnce</td></tr>
 * <tr><td>formance 340</td><td>HoldLaws.formance340ABackDatedEntryKeepsEveryLaterDayWithinTheLimit</td></tr>
 * <tr><td>formance 1464, 1601; balaka 29</td><td>HoldLaws.formance1464TheSameKeyIsAnsweredOnce</td></tr>
 * <tr><td>tigerbeetle 3442, 27, 2525</td><td>LedgerShopsTest.tigerbeetle2525NoShopSeesAnothersBooks; HoldLaws</td></tr>
 * <tr><td>hrms 2471, 664, 1806; 2261, 2938</td><td>payroll: another issue</td></tr>
 * <tr><td>cockroachdb 14670</td>
 *     <td>LedgerReportsTest.everyThreadsEntryIsInTheHotAccountOnce; benchmarks LedgerPosting on 10 hot accounts</td></tr>
 * </table>
 */
@NullMarked
package dev.mizan.laws.books;

import org.jspecify.annotations.NullMarked;
