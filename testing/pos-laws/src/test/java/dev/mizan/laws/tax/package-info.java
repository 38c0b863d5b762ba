// SPDX-License-Identifier: Apache-2.0
/**
 * What holds of tax whatever is sold: the properties of the survey of tax engines, by name.
 *
 * <table>
 * <caption>The properties of the survey and the laws that hold them</caption>
 * <tr><td>net and tax are gross in line, group and document</td><td>TaxLaws.netAndTaxAreGross...</td></tr>
 * <tr><td>parts are the whole after any sharing</td><td>SharesLaws and TaxPartLaws of pos-core</td></tr>
 * <tr><td>order, merging and splitting of lines</td><td>TaxLaws.theOrderOfLines..., mergingAndSplittingLines...</td></tr>
 * <tr><td>sale and full return are zero in every group</td><td>TaxLaws.aSaleAndItsFullReturn...</td></tr>
 * <tr><td>partial returns in any split</td><td>ReturnLaws and ToldReturnLaws of pos-core; TaxEngineLaws</td></tr>
 * <tr><td>scales of 0, 2 and 3</td><td>TaxLaws.aScaleIsOnlyWhereThePointStands</td></tr>
 * <tr><td>exclusive, inclusive and back</td><td>TaxLaws.anExclusivePriceComesBack...</td></tr>
 * <tr><td>a higher price never bears less tax</td><td>TaxLaws.raisingAPriceNeverLowersTheTax</td></tr>
 * <tr><td>zero-rated and exempt</td><td>TaxLaws.zeroRatedAndExempt...</td></tr>
 * <tr><td>no group below zero by a discount</td><td>TaxLaws.aSharedDiscountLeavesNoGroupBelowZero</td></tr>
 * <tr><td>a rate changes by the tax point</td><td>TaxBookLaws of pos-core</td></tr>
 * <tr><td>cash rounding</td><td>TaxLaws.cashRoundingMovesATotalByHalfAStepAtMost; PricingLaws 17</td></tr>
 * <tr><td>inclusive closure</td><td>ClosureLaws</td></tr>
 * <tr><td>each cent is traced</td><td>TaxLaws.everyCentOfTaxIsWorkedOutAgainFromItsTrace</td></tr>
 * <tr><td>the code of a receipt</td><td>QrCodeLaws of fiscal-zatca</td></tr>
 * <tr><td>hash and stamp</td><td>OfficialSamplesTest of fiscal-zatca; FiscalContract of pos-testkit</td></tr>
 * <tr><td>chains</td><td>ChainThroughCrashesTest, ChainThroughKillsTest</td></tr>
 * <tr><td>reporting through any weather</td><td>OutboxTest.throughEveryWeatherAndRestarts..., OfflineDayTest</td></tr>
 * </table>
 */
@NullMarked
package dev.mizan.laws.tax;

import org.jspecify.annotations.NullMarked;
