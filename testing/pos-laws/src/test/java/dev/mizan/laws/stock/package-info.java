// SPDX-License-Identifier: Apache-2.0
/**
 * Laws of goods through the whole house: bought, counted, moved, kept in lots, promised. The numbers are those of the
 * survey's properties and user reports; what concerns one room alone is proven beside that room.
 *
 * <table>
 * <caption>Which law holds which number, here</caption>
 * <tr><th>number</th><th>law</th></tr>
 * <tr><td>P1 to P4</td><td>{@code PurchaseDayLaws}</td></tr>
 * <tr><td>V1, V11, V14</td><td>{@code StoreroomDayLaws}</td></tr>
 * <tr><td>F1 to F3</td><td>{@code LotDayLaws}</td></tr>
 * <tr><td>A2 to A5, R1, R2</td><td>{@code PromiseDayLaws}</td></tr>
 * <tr><td>A9, report 26</td><td>{@code CountingTest}</td></tr>
 * <tr><td>report 3</td><td>{@code StoreroomDayLaws.stockAndGoodsInTransitAreTheirAccounts}</td></tr>
 * <tr><td>reports 15, 16</td><td>{@code PromisesTest.aBasketIsHeldWholeOrNotAtAllAndItsLinesAreSummed}</td></tr>
 * <tr><td>report 20</td><td>{@code PromisesTest.aWebShopReadsEachChangeOnceAndTheCrossingsOfZero}</td></tr>
 * <tr><td>report 21</td><td>{@code PromiseDayLaws.availabilityIsOneFormulaAndFailureChangesNothing}</td></tr>
 * <tr><td>report 22</td><td>{@code StoreroomTest.aKitIsSoldAndComesBackAsItsComponentsAtTheirCost}</td></tr>
 * <tr><td>report 23</td><td>{@code LotsTest.whatExpiresFirstLeavesFirstAndComesBackToItsLot}</td></tr>
 * <tr><td>report 24</td><td>{@code PromisesTest.theProposalBecomesAnOrderAndRunAgainOrdersNothingMore}</td></tr>
 * </table>
 */
@NullMarked
package dev.mizan.laws.stock;

import org.jspecify.annotations.NullMarked;
