// SPDX-License-Identifier: Apache-2.0
/**
 * Laws of goods through the whole house: bought, counted, moved, kept in lots, promised; and where each report by a user
 * of another stock is held. What concerns one room alone is proven beside that room.
 *
 * <table>
 * <caption>The properties of the survey by their names, and the laws that hold them</caption>
 * <tr><td>V1, V2, V14</td>
 *     <td>ZeroResidueTest, NaiveModelLaws, HistoryLaws.v1_v2_v14...; through the house StoreroomDayLaws, ValuationChangeLaws</td></tr>
 * <tr><td>V3, V4, V8, V13</td><td>ValuationLaws.v3... to v13...</td></tr>
 * <tr><td>V5, V6</td>
 *     <td>SplitLaws.mergingAReceiptNeverMovesTheValueOfWhatIsThere, partsOfAnIssueCostWhatTheWholeCosts</td></tr>
 * <tr><td>V7</td><td>ReturnLaws.aSaleAndItsFullReturnLeaveQuantityAndValueAsTheyWere</td></tr>
 * <tr><td>V9, V10</td>
 *     <td>HistoryLaws.v9_a8..., v9_checkpointsChangeNothing, v10...; through the house LateGoodsLaws</td></tr>
 * <tr><td>V11</td><td>StoreroomDayLaws.v11...</td></tr>
 * <tr><td>V12</td><td>ValuationChangeLaws</td></tr>
 * <tr><td>L1 to L3</td><td>LandedLaws</td></tr>
 * <tr><td>L4, L5</td><td>HistoryLaws.l4_l5...; through the house LandedDayLaws, LandedReturnLaws</td></tr>
 * <tr><td>A1</td><td>StoreroomDayLaws.stockAndGoodsInTransitAreTheirAccounts, LotDayLaws</td></tr>
 * <tr><td>A2 to A5</td><td>ReservationLaws.a2_a3_a4_a5...; through the house PromiseDayLaws</td></tr>
 * <tr><td>A6, A7</td><td>AvailabilityLaws.a6..., a7...; AheadLaws</td></tr>
 * <tr><td>A8</td><td>HistoryLaws.v9_a8..., aMergeInAnyOrderIsTellingOneByOne</td></tr>
 * <tr><td>A9</td><td>CountingTest</td></tr>
 * <tr><td>U1 to U4</td><td>UnitLaws.u1_u2... to u4...</td></tr>
 * <tr><td>F1 to F3</td><td>FirstExpiredLaws.f1_f2_f3...; through the house LotDayLaws</td></tr>
 * <tr><td>R1 to R5</td>
 *     <td>ReplenishmentLaws.r1_r2_r3... to r5...; through the house PromiseDayLaws, ReplenishLaws</td></tr>
 * <tr><td>P1 to P4</td><td>PurchaseLaws.p1... to p3...; through the house PurchaseDayLaws</td></tr>
 * <tr><td>G1 to G6</td><td>Gs1Laws.g1... to g5..., LabelLaws.g6... of pos-core</td></tr>
 * <tr><td>chains beside a naive model</td><td>NaiveModelLaws, EscrowDayLaws, PromiseDayLaws</td></tr>
 * <tr><td>threads</td><td>LinearizableTest of testing/interleavings, NoOversellTest, ConcurrencyScenariosTest</td></tr>
 * </table>
 *
 * <table>
 * <caption>The 27 user reports of the survey and their tests</caption>
 * <tr><td>1: erpnext 53773, 5910</td>
 *     <td>HistoryReportsTest.erpnext53773ALateEventTouchesItself...; benchmarks BackDate on 1 M events (no test may be
 *     timed)</td></tr>
 * <tr><td>2: erpnext 26335</td>
 *     <td>HistoryReportsTest.erpnext26335ABatchRepricesEachEventOnceInTheOrderOfTime</td></tr>
 * <tr><td>3: erpnext 26625, 25192</td>
 *     <td>StockReportsTest.erpnext26625TheStockIsItsAccountAfterEveryPosting;
 *     StoreroomDayLaws.stockAndGoodsInTransitAreTheirAccounts</td></tr>
 * <tr><td>4: erpnext 9714</td>
 *     <td>HistoryReportsTest.erpnext9714AChargeOnTheSourceReachesWhatWasSentFromIt</td></tr>
 * <tr><td>5: erpnext 50174, 51281</td>
 *     <td>StockReportsTest.erpnext50174APostingOfAClosedPeriodNeverChanges;
 *     HistoryLaws.issue50174_nothingIsPostedBeforeTheOpenPeriod</td></tr>
 * <tr><td>6: erpnext 59099</td>
 *     <td>inventory StockReportsTest.erpnext59099AValueIsNeverNegativeWhileTheQuantityIsNot</td></tr>
 * <tr><td>7: erpnext 18886</td>
 *     <td>inventory StockReportsTest.erpnext18886AReceiptThatCrossesZero...</td></tr>
 * <tr><td>8: odoo 46850, 115516, 197499, 211794</td>
 *     <td>inventory StockReportsTest.odoo46850NothingIsWorthNothingAfterAnySequence; ZeroResidueTest</td></tr>
 * <tr><td>9: odoo 126546</td>
 *     <td>inventory StockReportsTest.odoo126546AFullReturnIsTheMirrorOfItsIssue...; ReturnLaws</td></tr>
 * <tr><td>10: odoo 85894</td>
 *     <td>inventory StockReportsTest.odoo85894ACostThatChangesWhileOversold...</td></tr>
 * <tr><td>11: odoo 205668</td>
 *     <td>inventory StockReportsTest.odoo205668ANegativeCostIsRefusedAtTheDoor...; RefusalTest</td></tr>
 * <tr><td>12: odoo 24028, 282371</td>
 *     <td>HistoryLaws.issue24028_aChargeAfterTheSaleIsSharedBetweenStockAndCost</td></tr>
 * <tr><td>13: odoo 83876, 46686, 21403; erpnext 42608, 40885</td>
 *     <td>UnitLaws.u1_u2_issue21403_anyWayThroughUnitsComesBackToTheSame;
 *     UnitLaws.issue40885_aFactorIsAppliedOnce</td></tr>
 * <tr><td>14: odoo 32857, 268942, 62139</td>
 *     <td>ConcurrencyScenariosTest.twentyOnTen, serialTwoTakers; NoOversellTest</td></tr>
 * <tr><td>15: medusa 16502</td>
 *     <td>ReservationLaws.issue16502_anItemNamedTwiceIsSummedAndAReleaseCountsOnce</td></tr>
 * <tr><td>16: medusa 12401</td><td>ReservationLaws.issue12401_aReleaseCountsOnceWhateverElseIsHeld</td></tr>
 * <tr><td>17: vendure 3508; spree 3792; openfoodnetwork 4018</td>
 *     <td>ConcurrencyScenariosTest.twentyOnTen, expiryRacesWithConfirm; NoOversellTest</td></tr>
 * <tr><td>18: erpnext 43052; OCA pos 1060; odoo 79279</td>
 *     <td>StockReportsTest.erpnext43052ASaleThatIsNotYetSentUp...</td></tr>
 * <tr><td>19: odoo 20980</td>
 *     <td>StockReportsTest.odoo20980NoSaleIsCompletedOutsideASession: nothing is late, since a session does not close
 *     over a bill that is being paid</td></tr>
 * <tr><td>20: saleor 19449, 11637</td>
 *     <td>StockReportsTest.saleor19449EveryChangeOfAShelfIsToldOnce...;
 *     ReplenishmentLaws.issue11637_aThresholdIsToldOnceEachWay</td></tr>
 * <tr><td>21: saleor 10877</td><td>PromiseDayLaws.availabilityIsOneFormulaAndFailureChangesNothing</td></tr>
 * <tr><td>22: OCA stock-logistics-availability 73; Binner 421; OCA manufacture 1362</td>
 *     <td>AvailabilityLaws.a6_issue421_kitsAreTheLeastOfSummedNeeds...; StoreroomTest.aKitIsSold...</td></tr>
 * <tr><td>23: odoo 22850, 77261</td>
 *     <td>FirstExpiredLaws.f1_f2_f3_issue22850_whatExpiresFirstLeavesFirst...; LotDayLaws</td></tr>
 * <tr><td>24: OCA stock-logistics-warehouse 582; odoo 31490</td>
 *     <td>ReplenishmentLaws.r1_r2_r3_issue582_anOrderFillsUpAndTheSecondRunOrdersNothing;
 *     PromisesTest.theProposalBecomesAnOrderAndRunAgainOrdersNothingMore</td></tr>
 * <tr><td>25: odoo 168898</td><td>ReplenishmentLaws.issue168898_roomOrTheSuppliersBoxWinsByName</td></tr>
 * <tr><td>26: erpnext 49507</td>
 *     <td>StockReportsTest.erpnext49507AllWrongRowsOfALargeCountAreNamedAtOnceAndNoneIsTaken;
 *     CountingTest.aFullCountOfTwentyThousandItemsWhileTradingFindsWhatWasPlanted</td></tr>
 * <tr><td>27: opensourcepos 3599, 3188, 2646; POS-Awesome 2366</td>
 *     <td>core LabelLaws.issue3188_aLabelWithAWrongCheckDigitIsReadOnlyWhereTheTemplateIsLenient,
 *     theTesterShowsAPersonTheFields</td></tr>
 * </table>
 */
@NullMarked
package dev.mizan.laws.stock;

import org.jspecify.annotations.NullMarked;
