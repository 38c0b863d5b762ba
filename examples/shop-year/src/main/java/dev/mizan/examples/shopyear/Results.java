// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear;

import dev.mizan.core.bill.TaxTotals;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.examples.shopyear.history.NotBooked;
import dev.mizan.examples.shopyear.history.Tally;
import dev.mizan.examples.shopyear.history.Treatment;
import dev.mizan.examples.shopyear.lived.BestSellers;
import dev.mizan.examples.shopyear.lived.Lived;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.ledger.statement.SheetText;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.Recorded;
import dev.mizan.suite.receipt.Paper;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Prints what came of the past: papers, books, stock, and what was refused. */
final class Results {
    private static final int WIDTH = 48;
    /** Lines of a long receipt that are left out in the middle. */
    private static final int MOST = 44;

    private final Mizan mizan;
    private final Lived lived;
    private final PrintStream out;

    Results(Mizan mizan, Lived lived, PrintStream out) {
        this.mizan = mizan;
        this.lived = lived;
        this.out = out;
    }

    void print() {
        Paper paper = new Paper(mizan.shop().organisation());
        paper("The first receipt", paper.of(lived.firstSale()), Page.ENGLISH);
        paper("The last receipt", paper.of(lived.lastSale()), Page.ENGLISH);
        paper("The last Z report", paper.of(lived.lastZ()), Page.BOTH);
        LocalDate first = lived.firstSale().times().businessDate().date();
        LocalDate last = lived.lastZ().times().businessDate().date();
        Period period = Period.between(first, last.plusDays(1));
        vat();
        out.println(SheetText.render(mizan.books().trialBalance(period).sheet(), Language.EN));
        out.println(SheetText.render(mizan.books().incomeStatement(period).sheet(), Language.EN));
        out.println(SheetText.render(mizan.books().incomeStatement(period).sheet(), Language.AR));
        out.println("Stock on hand is worth " + mizan.stock().value() + ", as the inventory account says; "
                + "checked with debits = credits at the end of " + lived.days() + " days.");
        bestSellers();
        lines();
    }

    private void paper(String title, Receipt receipt, Page page) {
        out.println(title);
        List<String> lines = new TextRenderer(WIDTH, page).lines(receipt);
        int left = lines.size() - MOST;
        for (int i = 0; i < lines.size(); i++) {
            if (left > 0 && i == MOST / 2) {
                out.println("    | ... " + left + " more lines ...");
                i += left;
            }
            out.println("    | " + lines.get(i));
        }
        out.println();
    }

    /** By rate and month of the tax point, read back from the log. */
    private void vat() {
        TreeMap<String, List<TaxTotal>> months = new TreeMap<>();
        mizan.log().after(0, recorded -> recorded.facts().forEach(fact -> vat(months, recorded, fact)));
        out.printf("VAT by tax point          %15s %15s%n", "net", "VAT");
        months.forEach((month, totals) -> totals.forEach(total ->
                out.printf("  %s  %-14s %15s %15s%n", month, total.rate(), money(total.net()), money(total.tax()))));
        out.println();
    }

    private static void vat(TreeMap<String, List<TaxTotal>> months, Recorded recorded, Fact fact) {
        String month = recorded.times().taxPoint().toString().substring(0, 7);
        if (fact instanceof SaleCompleted sale) {
            months.merge(month, sale.bill().taxTotals(), TaxTotals::sum);
        } else if (fact instanceof GoodsReturned back) {
            List<TaxTotal> less = back.bill().taxTotals().stream()
                    .map(total -> new TaxTotal(total.rate(), -total.net(), -total.tax()))
                    .toList();
            months.merge(month, less, TaxTotals::sum);
        }
    }

    private String money(long minor) {
        return Money.ofMinor(minor, mizan.shop().currency()).toPlainString();
    }

    private void bestSellers() {
        out.println();
        out.println("The ten best sellers, returns taken off, without VAT");
        List<BestSellers.Sold> best = mizan.flows()
                .look(
                        mizan.office(),
                        reading -> reading.state(BestSellers.class).best(10));
        best.forEach(sold -> out.printf(
                "  %-10s %-36s %,9d pieces %15s%n", sold.item(), sold.name(), sold.pieces(), money(sold.net())));
        out.println();
    }

    private void lines() {
        Tally tally = lived.tally();
        out.printf("Lines read     %,9d of %,d invoices%n", tally.read(), tally.invoices());
        out.printf("Lines booked   %,9d (%.2f %%)%n", lived.bookedLines(), 100.0 * lived.bookedLines() / tally.read());
        for (Treatment treatment : Treatment.values()) {
            out.printf("  %,9d %s%n", tally.booked(treatment), treatment);
        }
        long atTheTill = lived.refusedAtTheTill().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        out.printf("Lines refused  %,9d%n", tally.refused() + atTheTill);
        for (NotBooked reason : NotBooked.values()) {
            out.printf("  %,9d %s%n", tally.refused(reason), reason.code());
        }
        lived.refusedAtTheTill().forEach((code, lines) -> out.printf("  %,9d %s%n", lines, code));
        out.printf("Booked + refused = read: %b%n", lived.bookedLines() + tally.refused() + atTheTill == tally.read());
        out.printf(
                "%,d sales; %,d returns by receipt, %,d without. Of the credit lines:%n",
                lived.sales(), lived.byReceipt(), lived.withoutReceipt());
        for (Tally.Matching matching : Tally.Matching.values()) {
            out.printf("  %,9d %s%n", tally.matched(matching), matching);
        }
    }
}
