// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.sar;

import dev.mizan.ledger.account.Dimension;
import dev.mizan.ledger.account.Dimensions;
import dev.mizan.ledger.approval.Judged;
import dev.mizan.ledger.approval.PersonLimited;
import dev.mizan.ledger.approval.Proposal;
import dev.mizan.ledger.approval.Proposed;
import dev.mizan.ledger.approval.Subject;
import dev.mizan.ledger.asset.AssetPlan;
import dev.mizan.ledger.asset.FixedAsset;
import dev.mizan.ledger.asset.MacrsConvention;
import dev.mizan.ledger.asset.MacrsTable;
import dev.mizan.ledger.asset.PlanByTable;
import dev.mizan.ledger.asset.PlanByTime;
import dev.mizan.ledger.asset.PlanByUnits;
import dev.mizan.ledger.asset.RealProperty;
import dev.mizan.ledger.asset.UnitsLife;
import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.branch.BranchesKept;
import dev.mizan.ledger.card.CardTrace;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.cashvat.DeferredVat;
import dev.mizan.ledger.cashvat.DeferredVatMoved;
import dev.mizan.ledger.cashvat.VatBasisChosen;
import dev.mizan.ledger.journal.EntryId;
import dev.mizan.ledger.payrun.DiscountOffered;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.ledger.payrun.RunAnswered;
import dev.mizan.ledger.payrun.RunLine;
import dev.mizan.ledger.payrun.RunOrdered;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.OpenItem;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.ApprovalRequired;
import dev.mizan.ledger.subledger.AssetChanged;
import dev.mizan.ledger.subledger.AssetPlaced;
import dev.mizan.ledger.subledger.AssetPlanned;
import dev.mizan.ledger.subledger.BankDetailsChanged;
import dev.mizan.ledger.subledger.CardsSettled;
import dev.mizan.ledger.subledger.DocumentBooked;
import dev.mizan.ledger.subledger.ItemsAllocated;
import dev.mizan.ledger.subledger.PartyNamed;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.ledger.subledger.ReminderSent;
import dev.mizan.ledger.subledger.StatementReconciled;
import dev.mizan.ledger.subledger.UnitsTold;
import dev.mizan.ledger.vatreturn.SupplyTreated;
import dev.mizan.ledger.vatreturn.VatReturnFiled;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One fact of every kind that a back office leaves. */
final class OfficeDay {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID ID = new UUID(1, 2);

    private OfficeDay() {}

    /** A plan by what is produced, and two by a table. */
    static Map<String, Fact> plans() {
        LocalDate first = LocalDate.of(2026, 10, 1);
        return Map.of(
                "units",
                new AssetPlanned(
                        "A-2",
                        new PlanByUnits(
                                sar("260000.00"),
                                sar("20000.00"),
                                new UnitsLife(60_000, 6_000, new TreeMap<>(Map.of(YearMonth.of(2026, 11), 7_000L))),
                                first,
                                1,
                                sar("24000.00"),
                                sar("10.00"))),
                "table",
                new AssetPlanned(
                        "A-3",
                        new PlanByTable(
                                sar("10000.00"),
                                MacrsTable.of(7, MacrsConvention.MID_QUARTER_4).orElseThrow(),
                                0,
                                LocalDate.of(2026, 1, 1),
                                first.plusDays(4),
                                1,
                                sar("0.00"))),
                "building",
                new AssetPlanned(
                        "A-4",
                        new PlanByTable(
                                sar("1250000.00"),
                                RealProperty.RESIDENTIAL_RENTAL.table(10),
                                0,
                                LocalDate.of(2026, 1, 1),
                                first.plusDays(4),
                                1,
                                sar("0.00"))));
    }

    static List<Fact> facts() {
        Iban account = new Iban("SA0380000000608010167519");
        Subject payment = new Subject.Payment("Noor", "PV-1", DAY, sar("115.00"), "bank");
        OpenItem invoice = OpenItem.invoice("INV-7", DAY, PaymentTerms.net(30), sar("115.00"));
        return List.of(
                new DocumentBooked(PartySide.SUPPLIER, "Noor", invoice),
                new ItemsAllocated(
                        PartySide.SUPPLIER, "Noor", List.of(new Allocation("PV-1", "INV-7", sar("115.00"), DAY))),
                new BankDetailsChanged("Noor", account),
                new PartyNamed(PartySide.SUPPLIER, "Noor", Text.of("Noor Foods", "أغذية نور")),
                new ReminderSent("Noura", "I-1", 2, DAY, sar("115.00"), "I-1 R2"),
                new ApprovalRequired(sar("500.00")),
                new PersonLimited(new ActorId("huda"), sar("200.00")),
                new AssetChanged("A-1", "asset.acquired", DAY, asset()),
                new AssetPlanned(
                        "A-1",
                        new PlanByTime(
                                AssetPlan.Way.DOUBLE_DECLINING,
                                sar("3900.00"),
                                sar("400.00"),
                                60,
                                LocalDate.of(2026, 11, 1),
                                1,
                                sar("12.50"))),
                new UnitsTold("A-2", YearMonth.of(2026, 11), 7_000, 1_000),
                new AssetPlaced(
                        "A-1",
                        DAY,
                        Optional.of(Dimensions.of(Dimension.STORE, "main")),
                        Dimensions.of(Dimension.STORE, "north").and(Dimension.COST_CENTRE, "bakery")),
                cards(),
                new DiscountOffered("Noor", "INV-7", DAY.plusDays(10), sar("2.30"), sar("15.00")),
                new RunOrdered(run(account)),
                new RunAnswered("RUN-1", "RUN-1-1", false, "AC01"),
                new StatementReconciled(
                        "1130",
                        List.of(new EntryId(ID)),
                        sar("341.83"),
                        sar("-5.00"),
                        List.of("2026-11-22|341.83|B1|mada")),
                new Proposed(new Proposal(ID, payment, new ActorId("huda"), Instant.parse("2026-11-22T09:00:00Z"))),
                new Judged(ID, Judged.Judgement.REJECTED, new ActorId("omar"), "not ours"),
                filed(),
                new SupplyTreated(
                        new EntryId(ID),
                        List.of(
                                new SupplyTreated.Part("S/15", sar("100.00"), Dimensions.NONE),
                                new SupplyTreated.Part(
                                        "Z/VATEX-SA-32",
                                        sar("50.00"),
                                        Dimensions.of(Dimension.COST_CENTRE, "bakery")))),
                new VatBasisChosen(true, DAY),
                new DeferredVatMoved(
                        new DeferredVat(
                                PartySide.CUSTOMER,
                                "Noura",
                                "I-1",
                                false,
                                sar("115.00"),
                                sar("15.00"),
                                sar("100.00"),
                                sar("57.50")),
                        "R-1",
                        sar("7.50"),
                        sar("50.00"),
                        false),
                new BranchesKept(true));
    }

    private static PaymentRun run(Iban account) {
        return new PaymentRun(
                "RUN-1",
                DAY,
                "Corner Shop",
                account,
                "bank",
                List.of(
                        new RunLine("RUN-1-1", "Noor", "INV-7", account, sar("112.70"), sar("2.30"), sar("15.00")),
                        new RunLine("RUN-1-2", "Noor", "INV-8", account, sar("80.00"), sar("0.00"), sar("0.00"))));
    }

    /** VAT of an invoice in dollars: what is settled is in dollars, what falls due in riyals. */
    static Fact foreign() {
        return new DeferredVatMoved(
                new DeferredVat(
                        PartySide.CUSTOMER,
                        "Noura",
                        "F-1",
                        false,
                        Money.of("115.00", Currency.USD),
                        sar("56.25"),
                        sar("375.00"),
                        Money.of("23.00", Currency.USD)),
                "F-1",
                sar("11.25"),
                sar("75.00"),
                false);
    }

    private static FixedAsset asset() {
        return new FixedAsset("Scale", sar("4000.00"), sar("100.00"), sar("50.00"), sar("0.00"), false);
    }

    private static Fact cards() {
        CardTrace trace =
                new CardTrace("RRN-1", new PaymentSlip("mada", "1111", "A1B2C3"), Optional.of(DAY.minusDays(1)));
        SettledLine line = new SettledLine(
                SettledLine.Kind.PAYMENT, "P-1", sar("345.00"), sar("2.76"), sar("0.41"), Optional.of(trace));
        return new CardsSettled("card", new Settlement("mada", "B1", DAY, List.of(line), sar("341.83")));
    }

    private static Fact filed() {
        return new VatReturnFiled(
                Period.month(2026, 10),
                "R-1",
                List.of(new VatReturnFiled.Box("1", 10_000, -500, 1_425)),
                sar("14.25"),
                List.of(new VatReturnFiled.Correction(Period.month(2026, 9), sar("-0.25"))),
                sar("2.00"));
    }
}
