// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.document.Slip;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled;
import dev.mizan.core.sale.prepaid.PrepaymentsSettled.Used;
import dev.mizan.core.sale.voucher.GoodFor;
import dev.mizan.core.sale.voucher.VoucherIssued;
import dev.mizan.core.sale.voucher.VoucherNumber;
import dev.mizan.core.sale.voucher.VoucherUse;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.tax.RoundingRule;
import dev.mizan.core.tax.TaxLevel;
import dev.mizan.core.tax.TaxPaper;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.TaxRoundingsChanged;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Withheld;
import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.engine.TaxDocumentAnswered;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.fiscal.standard.StandardPostponed;
import dev.mizan.suite.selfbill.SelfBilled;
import dev.mizan.suite.selfbill.SelfBillingAgreed;
import dev.mizan.suite.voucher.VoucherLent;
import dev.mizan.suite.withheld.CustomerWithheld;
import dev.mizan.suite.withheld.WithheldGivenBack;
import dev.mizan.testkit.gen.invoice.Countries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** One fact of each kind that is about how a sale is taxed and told to the law. */
final class TaxFacts {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private TaxFacts() {}

    static Map<String, Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new TaxRoundingsChanged(List.of(
                RoundingRule.home(TaxRounding.PER_LINE).during(Period.from(NEW_YEAR)),
                RoundingRule.home(new TaxRounding(TaxLevel.LINE, Rounding.DOWN, 1))
                        .in("GB")
                        .on(TaxPaper.STANDARD))));
        Party buyer = Countries.saudiArabia().buyer();
        Currency sar = Currency.SAR;
        facts.add(new WithheldGivenBack(
                "MINISTRY", "S-T1-000001", "R-T1-000001", NEW_YEAR, Money.of("2.00", Currency.SAR)));
        facts.add(new StandardPostponed(new FiscalUnitId("EGS1"), buyer));
        SoldLine tea = new SoldLine(
                Sku.of("TEA"),
                Text.of("Tea", "شاي"),
                Quantity.pieces(1),
                11_50,
                PriceMode.TAX_INCLUSIVE,
                11_50,
                1_50,
                TaxRate.standard("15"),
                "");
        Bill bill = new Bill(new Channel("STORE"), Optional.empty(), sar, new BookVersions(1, 1, 1, 0), List.of(tea));
        facts.add(new MadeStandard(
                DocumentId.of("shop/main/T1@1#7"),
                "S-T1-000042",
                LocalDate.of(2026, 11, 22),
                buyer,
                bill,
                Money.zero(sar),
                List.of(TenderKind.CASH, TenderKind.CARD),
                "S-T1-000040"));
        SupplierId gulf = new SupplierId("GULF");
        facts.add(new SelfBillingAgreed(gulf, buyer, Period.year(2026), "AG-7"));
        facts.add(new SelfBilled(
                new FiscalUnitId("EGS1"),
                gulf,
                "SB-GULF-000002",
                "PO-1",
                buyer,
                new Supply(LocalDate.of(2026, 11, 20), Optional.of(LocalDate.of(2026, 11, 22))),
                LocalDate.of(2026, 12, 22),
                "AG-7",
                bill,
                List.of("SB-GULF-000001")));
        facts.add(new TaxDocumentAnswered(
                "shop/main/T1@1#7/S",
                TaxDocumentAnswered.Answer.REJECTED,
                List.of(new FiscalNote("E-400", "no such company"))));
        facts.addAll(prepayments(bill));
        facts.addAll(vouchers(bill));
        Map<String, Fact> all = new TreeMap<>();
        facts.forEach(fact -> all.put(fact.factType().name(), fact));
        return all;
    }

    /** One that was sold with this bill, and that a purchase holds. */
    private static List<Fact> vouchers(Bill bill) {
        DocumentNumber sale = DocumentNumber.of("S-T1-000003");
        VoucherNumber number = new VoucherNumber("V-0A1B2C3D-4E5F6071");
        GoodFor goods = new GoodFor(Set.of(Sku.of("TEA")), Set.of("hot drinks"));
        Optional<LocalDate> until = Optional.of(NEW_YEAR);
        return List.of(
                new VoucherIssued(number, sale, 0, bill, goods, until, true, "300000000000003"),
                new VoucherLent(
                        number,
                        new BatchId(new UUID(0, 9)),
                        "shop/main/T2",
                        Money.of("5.75", Currency.SAR),
                        VoucherLent.How.TAKEN_UP),
                new VouchersMoved(
                        VouchersMoved.How.HELD,
                        Currency.SAR,
                        Optional.of(new CheckoutId(new UUID(0, 7))),
                        List.of(new VoucherUse(number, sale, until, 2, 5_75, 75))));
    }

    /** One of each; what is prepaid, or charged later, is a part of this bill. */
    private static List<Fact> prepayments(Bill bill) {
        DocumentId order = DocumentId.of("shop/main/T1@1#9");
        Slip slip = new Slip(DocumentNumber.of("P-T1-000002"), 3);
        Money amount = Money.of("2.30", Currency.SAR);
        Bill part = bill.with(List.of(bill.lines().get(0).part(Quantity.pieces(1), 2_30, 30, List.of())));
        Settlement paid =
                new Settlement(amount, List.of(new Cash(amount)), Money.zero(Currency.SAR), Money.zero(Currency.SAR));
        BatchId key = new BatchId(new UUID(0, 9));
        DocumentNumber number = slip.number();
        return List.of(
                new SaleDebited(
                        new Slip(DocumentNumber.of("D-T1-000001"), 3),
                        order,
                        DocumentNumber.of("S-T1-000009"),
                        List.of(2),
                        SaleDebited.Cause.WRONG_PRICE,
                        part,
                        Optional.of(paid),
                        "",
                        Optional.of(new CheckoutId(new UUID(0, 7)))),
                begun(order, part, Optional.empty()),
                new PrepaymentTaken(
                        slip, Optional.of(order), bill, part, paid, Optional.of(new CheckoutId(new UUID(0, 8)))),
                new PrepaymentReturned(new Slip(DocumentNumber.of("B-T1-000001"), 3), order, order, number, part, paid),
                new PrepaymentsSettled(
                        order, List.of(new Used(order, key, number, Instant.parse("2026-11-22T09:00:00Z"), part))));
    }

    private static DebitBegun begun(DocumentId order, Bill part, Optional<Withheld> withheld) {
        Money amount = Money.of("2.20", Currency.SAR);
        return new DebitBegun(
                new CheckoutId(new UUID(0, 7)),
                3,
                order,
                DocumentNumber.of("S-T1-000009"),
                List.of(2),
                SaleDebited.Cause.WRONG_PRICE,
                part,
                withheld,
                List.of(new PlannedTender(TenderKind.CARD, amount, new PaymentKey("card-7"))));
    }

    /** What the facts of few sales hold: tax that a customer withheld of more than the sale itself. */
    static Map<String, Fact> withheld() {
        Map<String, Fact> all = all();
        SaleDebited note = (SaleDebited) all.get(SaleDebited.TYPE.name());
        PrepaymentTaken taken = (PrepaymentTaken) all.get(PrepaymentTaken.TYPE.name());
        Used used = ((PrepaymentsSettled) all.get(PrepaymentsSettled.TYPE.name()))
                .used()
                .get(0);
        Optional<Withheld> some = Optional.of(new Withheld(Money.of("0.10", Currency.SAR), Withheld.Base.NET));
        Money none = Money.zero(Currency.SAR);
        Money due = taken.part().gross();
        Prepayment prepaid = new Prepayment(due, used.number().toString(), some);
        return Map.of(
                "DebitBegun.v1.withheld.json",
                begun(note.sale(), note.bill(), some),
                "PrepaymentsSettled.v1.withheld.json",
                new PrepaymentsSettled(
                        used.prepayment(),
                        List.of(new Used(
                                used.prepayment(), used.key(), used.number(), used.takenAt(), used.part(), some))),
                "SaleCompleted.v1.prepaid.json",
                new SaleCompleted(
                        new Slip(DocumentNumber.of("S-T1-000010"), 3),
                        taken.part(),
                        new Settlement(due, List.of(prepaid), none, none),
                        Optional.empty()),
                "CustomerWithheld.v1.rate.json",
                new CustomerWithheld(
                        "MINISTRY",
                        "S-T1-000001",
                        "S-T1-000001",
                        NEW_YEAR,
                        Money.of("5.00", Currency.SAR),
                        Optional.of(Percent.of(5))));
    }
}
