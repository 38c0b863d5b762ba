// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.posting;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Document;
import dev.mizan.core.pricing.levy.LevyLines;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxPart;
import dev.mizan.core.tax.TaxPartTotal;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockReturned;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.RetailRules;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a sale, and a return, bring to the books. */
public final class SalePosting {
    /** What the kinds of prepaid goods begin with. */
    static final String PREPAID = TenderKind.PREPAYMENT.code() + "/";

    private SalePosting() {}

    /** A sale, with the cost of the goods that left; none left where only services were sold. */
    public static Posting of(SaleCompleted sale, Optional<StockIssued> issued) {
        return of(sale, issued, List.of());
    }

    /**
     * A sale that was prepaid: what was prepaid pays without its tax, from where it stands by how it is taxed, and that tax is
     * not owed again.
     *
     * @param prepaid what each prepayment was for
     */
    public static Posting of(SaleCompleted sale, Optional<StockIssued> issued, List<Bill> prepaid) {
        Amounts amounts = bill(sale.bill(), "sales");
        amounts = tenders(amounts, sale.settlement(), "tender");
        for (Bill part : prepaid) {
            amounts = nets(taxes(amounts, part, true), part, "tender", PREPAID);
        }
        Money none = Money.zero(sale.bill().currency());
        return posting(
                RetailRules.SALE,
                sale,
                amounts.with("cost", issued.map(StockIssued::total).orElse(none)));
    }

    /** What a sale is charged more, paid at the till: no goods leave. */
    public static Posting of(SaleDebited more, Settlement paid) {
        Money none = Money.zero(more.bill().currency());
        return posting(
                RetailRules.SALE,
                more,
                tenders(bill(more.bill(), "sales"), paid, "tender").with("cost", none));
    }

    /** What a sale is charged more on a customer's account: the amounts of an invoice on account. */
    public static Amounts onAccount(SaleDebited more) {
        return bill(more.bill(), "net").with("gross", more.bill().gross());
    }

    /** A return, with the cost at which the goods are back in stock. */
    public static Posting of(GoodsReturned back, Optional<StockReturned> taken) {
        Amounts amounts = bill(back.bill(), "returns");
        amounts = tenders(amounts, back.refund(), "refund");
        Money none = Money.zero(back.bill().currency());
        return posting(
                RetailRules.SALE_RETURN,
                back,
                amounts.with("cost", taken.map(StockReturned::total).orElse(none))
                        .with("true-up", taken.map(StockReturned::trueUp).orElse(none)));
    }

    private static Amounts bill(Bill bill, String net) {
        return taxes(nets(Amounts.in(bill.currency()), bill, net, ""), bill, false);
    }

    static Amounts taxes(Amounts before, Bill bill, boolean less) {
        Amounts amounts = before;
        Money none = Money.zero(bill.currency());
        Money whole = bill.tax();
        if (bill.lines().stream().anyMatch(line -> !line.rate().parts().isEmpty())) {
            for (TaxPartTotal total : bill.taxParts()) {
                Money part = Money.ofMinor(total.tax(), bill.currency());
                amounts = amounts.with("tax", kind(total.part()), less ? none.minus(part) : part);
                whole = whole.minus(part);
            }
        }
        return amounts.with("tax", less ? none.minus(whole) : whole);
    }

    /**
     * What is the shop's, by how it is taxed, and each levy as an amount of its own kind: {@code S/15}, {@code Z/VATEX-SA-32},
     * {@code S/EXCISE@GAZT}.
     */
    static Amounts nets(Amounts before, Bill bill, String name, String within) {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (SoldLine line : bill.lines()) {
            sums.merge(kind(line), line.net(), Math::addExact);
        }
        Amounts amounts = before;
        for (Map.Entry<String, Long> sum : sums.entrySet()) {
            amounts = amounts.with(name, within + sum.getKey(), Money.ofMinor(sum.getValue(), bill.currency()));
        }
        return amounts;
    }

    /** The kind of sales that a line is: of a levy, or of how it is taxed. */
    public static String kind(SoldLine line) {
        TaxRate rate = line.rate();
        return LevyLines.kind(line.overridden())
                .map(levy -> rate.category().name() + "/" + levy)
                .orElseGet(() -> SalesByTreatment.kind(
                        rate.category(), rate.percent(), rate.exemption().map(Exemption::code)));
    }

    /** By which a part of a rate finds the account that it is owed on: {@code CGST@IN}; the one for all where it has none. */
    private static String kind(TaxPart part) {
        return part.code() + "@" + part.authority();
    }

    /** Each tender for what it paid: cash without its change, and prepayments as {@link #of} tells them. */
    static Amounts tenders(Amounts amounts, Settlement settlement, String name) {
        Amounts all =
                amounts.with("rounding", settlement.rounding()).with(name, TenderKind.CASH.code(), settlement.cash());
        for (Tender tender : settlement.tenders()) {
            if (tender.kind() != TenderKind.CASH && tender.kind() != TenderKind.PREPAYMENT) {
                all = all.with(name, tender.kind().code(), tender.amount());
            }
        }
        return all;
    }

    private static Posting posting(String event, Document document, Amounts amounts) {
        return new Posting(event, amounts, document.slip().number().toString());
    }
}
