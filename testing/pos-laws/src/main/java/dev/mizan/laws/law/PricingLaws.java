// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.law;

import java.util.ArrayList;
import java.util.List;

/**
 * The 23 laws of pricing with promotions, by their numbers. Each is a plain method that answers what broke it, in words;
 * {@code dev.mizan.laws.gen.PromotedShops} draws shops for them, and the tests named {@code p01} to {@code p23} run them.
 *
 * <table>
 * <caption>The laws</caption>
 * <tr><th>number</th><th>law</th><th>where it stands</th></tr>
 * <tr><td>1</td><td>line nets, taxes and rounding sum to the total</td><td>{@link AmountLaws#linesAddUpToTheTotal}</td></tr>
 * <tr><td>2</td><td>no line is below zero or its floor, nor above its price</td><td>{@link
 * AmountLaws#noLineIsBelowZeroOrItsFloorNorAboveItsPrice}</td></tr>
 * <tr><td>3</td><td>each unit is consumed at most once among competing deals, and no limit is exceeded</td><td>{@link
 * DealLaws#eachUnitStandsInAtMostOneGroup}, {@link DealLaws#aDealHasAsManyUnitsAsItsGroups}, {@link DealLaws#noPromotionAppliesMoreOftenThanItMay}</td></tr>
 * <tr><td>4</td><td>the deal is the best of all ways, and no greedy order saves more</td><td>{@link
 * DealLaws#theDealIsTheBestOfAllWays}, {@link DealLaws#noOrderOfGreedSavesMore}</td></tr>
 * <tr><td>5</td><td>one more competing deal never raises the total, thresholds on original amounts</td><td>{@link
 * DealLaws#oneMoreDealNeverRaisesTheTotal}</td></tr>
 * <tr><td>6</td><td>order, splitting and merging of lines move no minor unit</td><td>{@link
 * SameAnswerLaws#neitherOrderNorSplittingOfLinesMovesAMinorUnit}</td></tr>
 * <tr><td>7</td><td>pricing is idempotent and stable</td><td>{@link SameAnswerLaws#pricingIsIdempotent}</td></tr>
 * <tr><td>8</td><td>a promotion twice over, or one that does not match, changes nothing</td><td>{@link
 * DealLaws#aDealTwiceOverSavesTheSame}, {@link SameAnswerLaws#aPromotionThatDoesNotMatchChangesNothing}</td></tr>
 * <tr><td>9</td><td>all amounts times k give k times the result, before rounding</td><td>{@link
 * DealLaws#allAmountsTimesKGiveKTimesTheDiscount}</td></tr>
 * <tr><td>10</td><td>prorated parts: exact sum, within a minor unit of the ideal, floors held, nothing for no
 * weight</td><td>{@link AmountLaws#proratedPartsAreNearestToTheirIdeals}</td></tr>
 * <tr><td>11</td><td>100 % off is zero in every tax mode and level</td><td>{@link
 * AmountLaws#oneHundredPercentOffIsZero}</td></tr>
 * <tr><td>12</td><td>taking tax out undoes putting it on, within the declared rounding</td><td>{@link
 * AmountLaws#takingTaxOutUndoesPuttingItOn}</td></tr>
 * <tr><td>13</td><td>a full return is the exact negative of the sale; partial returns sum to it in any
 * order</td><td>{@link SaleLaws#partialReturnsSumToTheSale}</td></tr>
 * <tr><td>14</td><td>what is written is read back as it was</td><td>{@link SaleLaws#aSaleIsReadBackAsItWasTold}, {@link
 * SameAnswerLaws#aBookThatIsReadBackPricesTheSame}</td></tr>
 * <tr><td>15</td><td>what is given up leaves till, stock and accounts unchanged</td><td>{@link
 * SaleLaws#whatIsGivenUpLeavesNothing}</td></tr>
 * <tr><td>16</td><td>a coupon is used once, a budget never overspent</td><td>the tests {@code CouponLaws},
 * {@code BudgetLaws} and {@code AllowanceLaws} of {@code dev.mizan.laws.limits}, over tills that race</td></tr>
 * <tr><td>17</td><td>only cash is rounded, by half a coin at most; change is never below zero</td><td>{@link
 * SaleLaws#onlyCashIsRounded}</td></tr>
 * <tr><td>18</td><td>X and Z totals are the sum of the log</td><td>{@link SaleLaws#reportsAreTheSumOfTheLog}</td></tr>
 * <tr><td>19</td><td>the certificate is verified, any other claim by one unit refused</td><td>{@link
 * DealLaws#onlyTheTruePlanIsBelieved}, {@code dev.mizan.laws.deal.CertificateChecker}</td></tr>
 * <tr><td>20</td><td>explained deltas sum to the discount</td><td>{@link AmountLaws#explainedDeltasSumToTheDiscount},
 * {@link AmountLaws#theTreeOfEachLineAddsUp}</td></tr>
 * <tr><td>21</td><td>under a budget of states, any number of threads gives the same</td><td>{@link
 * SameAnswerLaws#anyNumberOfThreadsGivesTheSame}</td></tr>
 * <tr><td>22</td><td>schedules are half-open on the store's wall, in nights of 23 and 25 hours too</td><td>{@link
 * StoreTimeLaws}</td></tr>
 * <tr><td>23</td><td>a credit is never below zero nor above what is paid</td><td>{@link
 * AmountLaws#creditIsNeverMoreThanWhatIsPaid}</td></tr>
 * </table>
 *
 * <p>Suspended baskets, voids, training and accounts of points come with the till: 14, 15, 18 and 23 reach as far as the
 * pricer and the flows that are there.
 */
public final class PricingLaws {
    private PricingLaws() {}

    /** What breaks any of those laws that are about one basket alone. */
    public static List<String> broken(PromotedShop shop) {
        List<String> broken = new ArrayList<>();
        broken.addAll(AmountLaws.linesAddUpToTheTotal(shop));
        broken.addAll(AmountLaws.noLineIsBelowZeroOrItsFloorNorAboveItsPrice(shop));
        broken.addAll(DealLaws.noPromotionAppliesMoreOftenThanItMay(shop));
        broken.addAll(DealLaws.aDealHasAsManyUnitsAsItsGroups(shop));
        broken.addAll(SameAnswerLaws.pricingIsIdempotent(shop, shop));
        broken.addAll(SameAnswerLaws.aPromotionThatDoesNotMatchChangesNothing(shop));
        broken.addAll(AmountLaws.explainedDeltasSumToTheDiscount(shop));
        broken.addAll(AmountLaws.theTreeOfEachLineAddsUp(shop));
        broken.addAll(AmountLaws.creditIsNeverMoreThanWhatIsPaid(shop));
        return broken;
    }
}
