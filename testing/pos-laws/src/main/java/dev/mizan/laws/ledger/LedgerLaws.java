// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The laws of a ledger by their numbers; 16 is of payroll and stands with it. {@code dev.mizan.laws.gen.Bookkeepings} draws
 * books for them, and the tests named {@code p01} to {@code p22} run them.
 *
 * <table>
 * <caption>The laws</caption>
 * <tr><th>number</th><th>law</th><th>where it stands</th></tr>
 * <tr><td>1</td><td>legs sum to nothing, and all accounts do, after anything</td><td>{@link
 * EntryLaws#everyEntrySumsToNothing}</td></tr>
 * <tr><td>2</td><td>what is refused changes nothing, a batch is all or nothing</td><td>{@link
 * EntryLaws#whatIsRefusedChangesNothing}</td></tr>
 * <tr><td>3</td><td>told again, in any interleaving, it is the same state and the same answers</td><td>{@link
 * EntryLaws#whatIsToldAgainChangesNothing}</td></tr>
 * <tr><td>4</td><td>what is reversed never was, and is reversed once</td><td>{@link
 * EntryLaws#aReversedEntryNeverWas}</td></tr>
 * <tr><td>5</td><td>the order of posting changes no balance; with limits a model in sequence explains what was
 * accepted</td><td>{@link EntryLaws#theOrderOfPostingChangesNoBalance}, {@code EngineLaws} of pos-ledger</td></tr>
 * <tr><td>6</td><td>a past day is the entries until then, and movements add up</td><td>{@link
 * EntryLaws#aPastDayIsTheEntriesUntilThen}</td></tr>
 * <tr><td>7</td><td>posted and held keep the limit, a hold ends once, running out is giving back</td><td>{@link
 * HoldLaws#postedAndHeldKeepTheLimit}</td></tr>
 * <tr><td>8</td><td>the statements agree with one another</td><td>{@link StatementLaws#theStatementsAgree}</td></tr>
 * <tr><td>9</td><td>a closed year is closed, once</td><td>{@link StatementLaws#aClosedYearIsClosed}</td></tr>
 * <tr><td>10</td><td>sub-ledgers are their control accounts, ages sum to what is open</td><td>the tests {@code
 * BackOfficeLaws} and {@code MoneyUnderWayLaws} of {@code dev.mizan.laws.books}, over the doors of the shop; {@code
 * PartyAccountLaws} of pos-ledger</td></tr>
 * <tr><td>11</td><td>a foreign item ends at nothing in both currencies</td><td>{@link
 * SpreadLaws#aForeignItemEndsAtNothing}</td></tr>
 * <tr><td>12</td><td>parts sum exactly</td><td>{@link SpreadLaws#partsSumToTheWhole}</td></tr>
 * <tr><td>13</td><td>an asset wears to its residual</td><td>{@link SpreadLaws#anAssetWearsToItsResidual}, {@link
 * SpreadLaws#everyTableSumsToAHundred}</td></tr>
 * <tr><td>14</td><td>a debt goes to nothing</td><td>{@link SpreadLaws#aDebtGoesToNothing}</td></tr>
 * <tr><td>15</td><td>lots keep quantity and value; split sales cost what the whole does</td><td>{@link
 * GroupLaws#theLotsOfAPurchaseAreThePurchase}, {@code LotLaws} of pos-ledger, {@code SplitLaws} of
 * pos-inventory</td></tr>
 * <tr><td>17</td><td>a group is its companies</td><td>{@link GroupLaws#aGroupIsItsCompanies}</td></tr>
 * <tr><td>18</td><td>another history has another seal, found at its entry</td><td>{@link
 * SealLaws#anotherHistoryHasAnotherSeal}, {@code BatchLaws.anyAlteredFieldIsFoundAtItsEntry} of pos-ledger</td></tr>
 * <tr><td>19</td><td>for every cut of the file the state is a beginning; a damaged middle is told</td><td>{@code
 * JournalCutsTest} of store-journal</td></tr>
 * <tr><td>20</td><td>what is written for other programs is read back the same</td><td>{@link
 * SealLaws#whatIsWrittenIsReadBack}; {@code LedgerJudgesTest} asks the other programs</td></tr>
 * <tr><td>21</td><td>threads lose nothing on a hot account</td><td>the test {@code
 * LedgerReportsTest.everyThreadsEntryIsInTheHotAccountOnce} of {@code dev.mizan.laws.books}</td></tr>
 * <tr><td>22</td><td>what is beyond a long is refused</td><td>{@link
 * EntryLaws#whatIsTooMuchIsRefusedAndNeverWraps}</td></tr>
 * </table>
 */
public final class LedgerLaws {
    private LedgerLaws() {}

    /**
     * What breaks any of those laws that are about books and their entries. Slow: books are posted anew for many days.
     *
     * @param seed draws what is chosen by chance; the same seed asks the same
     */
    public static List<String> broken(Bookkeeping kept, long seed) {
        List<String> broken = new ArrayList<>();
        broken.addAll(EntryLaws.everyEntrySumsToNothing(kept));
        broken.addAll(EntryLaws.whatIsRefusedChangesNothing(kept));
        broken.addAll(EntryLaws.whatIsToldAgainChangesNothing(kept, seed));
        broken.addAll(EntryLaws.aReversedEntryNeverWas(kept, seed));
        broken.addAll(EntryLaws.theOrderOfPostingChangesNoBalance(kept, seed));
        broken.addAll(EntryLaws.aPastDayIsTheEntriesUntilThen(kept));
        broken.addAll(HoldLaws.postedAndHeldKeepTheLimit(kept, seed));
        broken.addAll(StatementLaws.theStatementsAgree(kept));
        broken.addAll(StatementLaws.aClosedYearIsClosed(kept));
        broken.addAll(SealLaws.anotherHistoryHasAnotherSeal(kept, seed));
        broken.addAll(SealLaws.whatIsWrittenIsReadBack(kept));
        broken.addAll(EntryLaws.whatIsTooMuchIsRefusedAndNeverWraps(kept));
        return broken;
    }
}
