// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds and inputs that the schemas allow and the sample of cases does not show, by cases of our own. */
class OtherInputsTest {
    @TempDir
    Path folder;

    /** What the program says to one case; single quotes stand for double ones. */
    private String said(String file, String fields) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, ("{'cases': [{'id': 'A', " + fields + "}]}").replace('\'', '"'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, false, StandardCharsets.UTF_8), path.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    private String replenished(String kind, String input) throws IOException {
        return said(
                "inventory/replenishment.json",
                "'kind': '" + kind + "', 'input': {" + input + "}, 'expect': {'x': null}");
    }

    /** Stevenson, Operations Management: 816 a year, 12 an order, 4 to hold; 100 at 16 cost 13,353.92 a year. */
    @Test
    void aPriceBreakIsChosenByTheCostOfTheYear() throws IOException {
        assertThat(replenished(
                        "EOQ_DISCOUNT",
                        "'annualDemand': '816', 'orderCost': '12', 'holdingPerUnitYear': '4', 'breaks': ["
                                + "{'minQty': '1', 'price': '20'}, {'minQty': '50', 'price': '18'},"
                                + "{'minQty': '80', 'price': '17'}, {'minQty': '100', 'price': '16'}]"))
                .contains("\"orderQty\":\"100\"")
                .contains("\"totalCost\":\"13353.92\"");
    }

    @Test
    void stockIsToldInDaysAndWithoutDemandForEver() throws IOException {
        assertThat(replenished("DAYS_OF_COVER", "'onHand': '120', 'dailyDemand': '8'"))
                .contains("\"daysOfCover\":\"15\"");
        assertThat(replenished("DAYS_OF_COVER", "'onHand': '120', 'dailyDemand': '0'"))
                .contains("\"daysOfCover\":null");
    }

    @Test
    void anOrderPointAndADateMayBeToldInOtherWays() throws IOException {
        assertThat(replenished(
                        "ORDER_POINT", "'onHand': '0', 'outgoing': '1', 'orderPoint': {'min': '5', 'max': '10'}"))
                .contains("\"requestQty\":\"11.000000\"");
        assertThat(replenished("SUPPLY_DATE", "'supplyDate': '2012-03-05', 'leadTimeDays': '14'"))
                .contains("\"purchaseDate\":\"2012-02-20\"");
        assertThat(replenished("ROP", "'dailyDemand': '15', 'leadTimeDays': '6'"))
                .contains("\"reorderPoint\":\"90\"");
        assertThat(replenished(
                        "NEWSVENDOR", "'distribution': 'poisson', 'mean': '4', 'shortageCost': '4', 'excessCost': '1'"))
                .contains("\"stock\":\"6\"");
    }

    @Test
    void whatIsMissingIsNamedAndNeverTakenForNothing() throws IOException {
        assertThat(replenished("EPQ", "'annualDemand': '5', 'orderCost': '1', 'holdingPerUnitYear': '1'"))
                .contains("the case has no productionRate");
        assertThat(replenished("EOQ", "'annualDemand': 'many', 'orderCost': '1', 'holdingPerUnitYear': '1'"))
                .contains("no number for annualDemand");
        assertThat(said("inventory/uom.json", "'from': 'mm', 'to': 'lb', 'qty': '3', 'expect': {'error': null}"))
                .contains("another dimension");
    }

    @Test
    void theRetailMethodReadsItsAmountsByTheirNames() throws IOException {
        String input = "'input': {'beginningCost': '35000', 'purchasesCost': '300000', 'beginningRetail': '50000',"
                + "'purchasesRetail': '440000', 'netMarkups': '10000', 'markdowns': '20000', 'sales': '383600'";
        assertThat(said("inventory/retail-method.json", input + ", 'method': 'conventional'}"))
                .contains("\"ratioDenominator\":\"500000.00\"")
                .contains("\"endingRetail\":\"96400.00\"")
                .contains("\"endingCost\":\"64588.00\"");
        assertThat(said("inventory/retail-method.json", input + ", 'method': 'average cost'}"))
                .contains("\"ratioDenominator\":\"480000.00\"");
        assertThat(
                        said(
                                "inventory/retail-method.json",
                                "'input': {'beginningCost': '100', 'purchasesCost': '500', 'sales': '400', 'grossProfitPct': '25'}"))
                .contains("\"cogs\":\"300.00\"")
                .contains("\"endingInventory\":\"300.00\"");
    }

    /** odoo/odoo {@code TestStockValuationChangeCostMethod}: no standard is told, and receipts at the standard tell no cost. */
    @Test
    void aStandardMayBeLeftOutWhereItIsKnown() throws IOException {
        String bought = "'op': 'receipt', 'qty': '10'";
        String switched = "'events': [{" + bought + ", 'unitCost': '10'}, {" + bought + ", 'unitCost': '20'},"
                + "{'op': 'issue', 'qty': '1'}], 'standardCost': null, 'expect': {'endingValue': null}";
        String file = "inventory/valuation-returns-backdating.json";
        assertThat(said(file, "'fromMethod': 'AVCO', 'toMethod': 'STD', " + switched))
                .contains("\"endingValue\":\"285.00\"");
        assertThat(said(file, "'fromMethod': 'FIFO', 'toMethod': 'STD', " + switched))
                .contains("\"endingValue\":\"380.00\"");
        assertThat(said(
                        "inventory/valuation-perpetual.json",
                        "'method': 'STD', 'standardCost': '7.25', 'events': [{" + bought
                                + "}, {'op': 'issue', 'qty': '3'}], 'expect': {}"))
                .contains("\"issueValues\":[\"21.75\"]")
                .contains("\"endingValue\":\"50.75\"");
    }

    @Test
    void ledgersMayBeFinerPartlySettledOrMalformed() throws IOException {
        assertThat(said(
                        "ledger/fx.json",
                        "'input': {'invoice_usd': '1000', 'paid_usd': '300', 'rate_invoice': '3.75', 'rate_paid': '3.80'},"
                                + "'expected': {'realised': null}"))
                .contains("\"realised\":\"15.00\"");
        assertThat(said(
                        "ledger/ageing.json",
                        "'input': {'open_items_by_due_date': [['2024-05-15', '1000.125'], ['2024-05-15', '0']],"
                                + "'as_of': '2024-06-30'}, 'expected': {'outstanding': null}"))
                .contains("\"outstanding\":\"1000.125\"");
        assertThat(said("ledger/ageing.json", "'input': {'as_of': '2024-06-30'}, 'expected': {'outstanding': null}"))
                .contains("the case has no list of open_items_by_due_date");
        assertThat(said(
                        "ledger/macrs.json",
                        "'input': {'class_years': 5, 'convention': 'mid_week'}, 'expected': {'sum': null}"))
                .contains("no such convention");
        assertThat(said(
                        "ledger/depreciation.json",
                        "'input': {'method': 'straight_line', 'cost': '100000', 'residual': '10000', 'years': 5,"
                                + "'disposed_after_months': 30, 'proceeds': '50000'}, 'expected': {'loss': null}"))
                .contains("\"loss\":\"5000.00\"");
    }
}
