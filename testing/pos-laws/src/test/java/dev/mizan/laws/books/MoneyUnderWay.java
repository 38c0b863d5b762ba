// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;

import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.deferral.Deferral;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.lease.Lease;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.office.AgreementsDoor;
import dev.mizan.suite.office.ChequesDoor;
import dev.mizan.suite.office.ForeignDoor;
import dev.mizan.suite.office.ForeignSettlementsDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A cashier's office that does anything with cheques, bags, foreign items, disputes and leases, right or wrong. */
final class MoneyUnderWay {
    static final RateTable RATES = RateTable.EMPTY
            .with(FIRST, ExchangeRate.of(Currency.USD, Currency.SAR, "3.75"))
            .with(FIRST.plusDays(90), ExchangeRate.of(Currency.USD, Currency.SAR, "3.8049"))
            .with(FIRST.plusDays(180), ExchangeRate.of(Currency.USD, Currency.SAR, "3.7"));

    private final Mizan mizan;
    private final Random random;
    private int number;
    private int done;

    MoneyUnderWay(Mizan mizan, long seed) {
        this.mizan = mizan;
        this.random = new Random(seed);
    }

    int done() {
        return done;
    }

    void act() {
        Outcome<?> outcome = switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> cheque();
            case 4 -> invoice();
            case 5, 6 -> bag();
            case 7, 8, 9 -> foreign();
            case 10 -> dispute();
            case 11 -> lease();
            default -> standing();
        };
        done += outcome.isDone() ? 1 : 0;
    }

    private BooksDoor books() {
        return mizan.books();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(360));
    }

    private Money amount() {
        return Money.ofMinor(1 + random.nextInt(90_000), Currency.SAR);
    }

    private Money dollars() {
        return Money.ofMinor(1 + random.nextInt(90_000), Currency.USD);
    }

    private String party() {
        return List.of("Noura", "Badr").get(random.nextInt(2));
    }

    private Outcome<?> invoice() {
        return books().parties().invoice(party(), "IN" + ++number, day(), PaymentTerms.net(30), amount(), amount());
    }

    private Outcome<?> cheque() {
        ChequesDoor cheques = books().cheques();
        String label = "AlBank/" + random.nextInt(number + 1);
        LocalDate on = FIRST.plusDays(200L + random.nextInt(160));
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> cheques.take(fresh(), FIRST.plusDays(random.nextInt(200)));
            case 4 -> cheques.deposit(label, on);
            case 5 -> cheques.cleared(label, on);
            case 6 -> cheques.bounced(label, on);
            case 7 -> cheques.giveBack(label, on);
            case 8 -> cheques.paid(label, on);
            case 9 -> cheques.cancel(label, on);
            case 10 -> cheques.charge(label, amount(), on);
            default -> cheques.replace(label, fresh(), on);
        };
    }

    private Cheque fresh() {
        Cheque.Way way = random.nextInt(3) == 0 ? Cheque.Way.ISSUED : Cheque.Way.RECEIVED;
        return new Cheque(way, "AlBank", String.valueOf(++number), party(), day(), amount());
    }

    private Outcome<?> bag() {
        return switch (random.nextInt(4)) {
            case 0 -> books().post(day(), "JV" + ++number, "to the safe", safe(amount()));
            case 1, 2 -> books().treasury().seal("S" + random.nextInt(number + 2), amount(), day());
            default -> {
                var bags = books().treasury().bags();
                yield books().treasury()
                        .counted(
                                bags.isEmpty() ? "none" : bags.get(0).seal(),
                                bags.isEmpty() || random.nextBoolean()
                                        ? amount()
                                        : bags.get(0).amount(),
                                day());
            }
        };
    }

    private List<Leg> safe(Money amount) {
        var here = dev.mizan.ledger.account.Dimensions.of(
                dev.mizan.ledger.account.Dimension.STORE,
                mizan.office().path().store().value());
        return List.of(Leg.debit("1120", amount).at(here), Leg.credit("3110", amount));
    }

    private Outcome<?> foreign() {
        ForeignDoor foreign = books().foreign(RATES);
        String item = "F" + random.nextInt(number + 1);
        return switch (random.nextInt(11)) {
            case 0 -> foreign.sold("F" + ++number, party(), day(), dollars());
            case 1 -> foreign.bought("F" + ++number, party(), day(), dollars(), "goods");
            case 2 -> foreign.changed("F" + ++number, "AlBank USD", day(), dollars(), "bank");
            case 3, 4 -> {
                Money open = foreign.items().containsKey(item)
                        ? foreign.items().get(item).balance().foreign()
                        : dollars();
                Money paid = random.nextBoolean() ? open : Money.ofMinor(open.minor() / 3, Currency.USD);
                yield foreign.settle(item, day(), paid, Money.ofMinor(paid.minor() * 15 / 4, Currency.SAR), "bank");
            }
            case 8, 9, 10 -> settlement(foreign.settlements(), item);
            case 5, 6 -> foreign.revalue(FIRST.plusDays(30L * random.nextInt(12)));
            default -> foreign.reverseRevaluation(day());
        };
    }

    private Outcome<?> settlement(ForeignSettlementsDoor door, String item) {
        Money some = Money.ofMinor(1 + random.nextInt(9_000), Currency.USD);
        Money none = Money.zero(Currency.SAR);
        String other = "F" + random.nextInt(number + 1);
        return switch (random.nextInt(6)) {
            case 0 -> door.supplierCredit(item, "SN" + ++number, day(), some, amount(), none, "goods");
            case 1 -> door.writeOff(item, "WO" + ++number, day(), some, none);
            case 2 -> door.advanceTo("F" + ++number, party(), day(), dollars(), "bank");
            case 3 -> door.advanceFrom("F" + ++number, party(), day(), dollars(), "bank");
            default -> door.setOff(item, other, day(), some);
        };
    }

    private Outcome<?> dispute() {
        String reference = "R" + random.nextInt(number + 2);
        if (random.nextInt(3) == 0) {
            return books().treasury().lose("mada", reference, day());
        }
        boolean won = random.nextInt(3) == 0;
        Money amount =
                won ? books().treasury().disputes().getOrDefault("mada/" + reference, amount()) : amount().negated();
        SettledLine.Kind kind = won ? SettledLine.Kind.CHARGEBACK_WON : SettledLine.Kind.CHARGEBACK;
        Money none = Money.zero(Currency.SAR);
        return amount.isZero() || amount.isNegative() == won
                ? books().treasury().lose("mada", "none", day())
                : Settlement.of(
                                "mada",
                                "B" + ++number,
                                day(),
                                List.of(new SettledLine(kind, reference, amount, none, none)),
                                amount)
                        .then(settlement -> books().treasury().settle("card", settlement));
    }

    private Outcome<?> lease() {
        AgreementsDoor agreements = books().agreements();
        String id = "L" + random.nextInt(3);
        LocalDate start = FIRST.plusMonths(random.nextInt(12));
        Lease some = new Lease(
                random.nextBoolean() ? start : start.plusDays(11),
                amount(),
                1 + random.nextInt(5),
                1 + random.nextInt(12),
                random.nextBoolean(),
                Percent.of(random.nextInt(9)));
        return switch (random.nextInt(6)) {
            case 0, 1 -> agreements.lease(id, some, amount());
            case 2, 3 -> agreements.payRent(id, day(), BackOffice.sar("0.00"), "bank");
            case 4 -> agreements.bearLeases(day());
            default -> agreements.remeasure(id, some);
        };
    }

    private Outcome<?> standing() {
        AgreementsDoor agreements = books().agreements();
        Money amount = amount();
        List<Leg> rent = List.of(Leg.debit("6120", amount), Leg.credit("1130", amount));
        return switch (random.nextInt(7)) {
            case 0 ->
                agreements.spread(
                        "D" + ++number,
                        new Deferral(amount, FIRST, day(), Deferral.By.DAYS),
                        "6190",
                        "1130",
                        "insurance");
            case 1 -> agreements.recurring("D" + ++number, day(), 1, BackOffice.LAST, "rent", rent);
            case 2, 3 -> agreements.postDue(day());
            case 4 -> agreements.accrue(day(), "AC" + ++number, "power", rent);
            case 5 -> agreements.budget(Period.month(2026, 1 + random.nextInt(12)), Map.of("6120", amount));
            default ->
                WithholdingTable.parse(WithholdingTable.SAUDI)
                        .then(table -> books().parties()
                                .payAbroad(
                                        table, party(), "FR", "royalties", "PV" + ++number, day(), amount(), "bank"));
        };
    }
}
