// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import dev.mizan.ledger.approval.Proposal;
import dev.mizan.ledger.card.SettledLine;
import dev.mizan.ledger.card.Settlement;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.payable.SupplierBill;
import dev.mizan.ledger.receivable.Allocation;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.suite.BooksDoor;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A bookkeeper and an accountant who do anything, in any order, right or wrong. */
public final class BackOffice {
    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Mizan mizan;
    private final Random random;
    private int number;
    private int done;

    BackOffice(Mizan mizan, long seed) {
        this.mizan = mizan;
        this.random = new Random(seed);
    }

    /** A shop with a back office; kept where it is told. */
    public static Shop shop(Kept kept) {
        return Shop.named("Office", "مكتب", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .kept(kept)
                .env(ManualEnv.at("2027-01-05T09:00:00Z"));
    }

    public static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    /** How many of its acts were not refused. */
    int done() {
        return done;
    }

    void act() {
        Outcome<?> outcome = switch (random.nextInt(16)) {
            case 0, 1 -> invoice();
            case 2 -> parties().creditNote(party(), "CN" + ++number, day(), amount(), amount(), open());
            case 3 -> parties().payment(party(), "RC" + ++number, day(), amount(), "bank");
            case 4, 5 -> bill();
            case 6 -> parties().pay(party(), "PV" + ++number, day(), amount(), "bank");
            case 7 -> parties().writeOff(party(), "WO" + ++number, day(), amount(), sar("0.00"), "");
            case 8 -> allocate();
            case 9 -> entry();
            case 10 -> proposal();
            case 11 -> asset();
            case 12 -> note();
            case 13 -> early();
            case 14 -> books().assets().depreciate("A" + random.nextInt(4), day(), amount());
            default -> settlement();
        };
        done += outcome.isDone() ? 1 : 0;
    }

    private BooksDoor books() {
        return mizan.books();
    }

    private dev.mizan.suite.office.PartiesDoor parties() {
        return books().parties();
    }

    private String party() {
        return List.of("Noura", "Badr", "Salma").get(random.nextInt(3));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(360));
    }

    private Money amount() {
        return Money.ofMinor(1 + random.nextInt(90_000), Currency.SAR);
    }

    private String open() {
        return random.nextBoolean() ? "" : "IN" + random.nextInt(number + 1);
    }

    private Outcome<?> invoice() {
        return parties().invoice(party(), "IN" + ++number, day(), PaymentTerms.net(30), amount(), amount());
    }

    private Outcome<?> bill() {
        Money net = amount();
        Money tax = Money.ofMinor(net.minor() / 7, Currency.SAR);
        String name = random.nextInt(4) == 0 ? "inv-00" + random.nextInt(number + 1) : "INV " + ++number;
        return parties()
                .bill(
                        new SupplierBill(party(), name, day(), net.plus(tax)),
                        PaymentTerms.net(60),
                        tax,
                        List.of("goods", "rent", "utilities").get(random.nextInt(3)),
                        random.nextBoolean());
    }

    private Outcome<?> note() {
        Money net = amount();
        Money tax = Money.ofMinor(net.minor() / 7, Currency.SAR);
        String name = random.nextInt(4) == 0 ? "scn-00" + random.nextInt(number + 1) : "SCN " + ++number;
        return parties()
                .suppliers()
                .creditNote(
                        new SupplierBill(party(), name, day(), net.plus(tax)),
                        tax,
                        List.of("goods", "rent", "utilities").get(random.nextInt(3)),
                        random.nextBoolean() ? "" : "INV " + random.nextInt(number + 1),
                        random.nextBoolean());
    }

    /** Pays some bill that is open whole, if there is one, and takes two of a hundred for it. */
    private Outcome<?> early() {
        String supplier = party();
        PaymentTerms terms = new PaymentTerms(60, false, Percent.of("2"), 10);
        var account = parties().account(PartySide.SUPPLIER, supplier);
        return account.items().stream()
                .filter(item -> item.kind().raises()
                        && account.open(item, LocalDate.MAX).isPositive())
                .findFirst()
                .<Outcome<?>>map(bill -> parties()
                        .suppliers()
                        .payEarly(
                                supplier,
                                "PE" + ++number,
                                bill.date().plusDays(random.nextInt(12)),
                                account.open(bill, LocalDate.MAX)
                                        .minus(bill.amount().percent(Percent.of("2"), Rounding.HALF_UP)),
                                "bank",
                                bill.document(),
                                terms,
                                bill.amount().ratio(3, 23, Rounding.HALF_UP)))
                .orElseGet(this::bill);
    }

    private Outcome<?> allocate() {
        PartySide side = random.nextBoolean() ? PartySide.CUSTOMER : PartySide.SUPPLIER;
        String from = (side == PartySide.CUSTOMER ? "RC" : "PV") + random.nextInt(number + 1);
        String to = (side == PartySide.CUSTOMER ? "IN" : "INV ") + random.nextInt(number + 1);
        return parties().allocate(side, party(), new Allocation(from, to, amount(), LAST));
    }

    private List<Leg> legs() {
        Money amount = amount();
        return List.of(
                Leg.debit(random.nextInt(9) == 0 ? "1230" : "6190", amount),
                Leg.credit(random.nextInt(9) == 0 ? "6120" : "1130", random.nextInt(9) == 0 ? amount() : amount));
    }

    private Outcome<?> entry() {
        return books().post(day(), "JV" + ++number, "by hand", legs());
    }

    private Outcome<?> proposal() {
        BooksDoor maker = books().by(new ActorId("huda"));
        BooksDoor checker = books().by(new ActorId(random.nextInt(4) == 0 ? "huda" : "omar"));
        Outcome<Proposal> proposed = random.nextBoolean()
                ? maker.control().proposeEntry(day(), "JV" + ++number, "by two", legs())
                : maker.control().proposePayment(party(), "PV" + ++number, day(), amount(), "bank");
        return proposed.then(proposal -> random.nextInt(3) == 0
                ? checker.control().reject(proposal.id(), "no").map(it -> it)
                : checker.control().approve(proposal.id()).map(it -> it));
    }

    private Outcome<?> asset() {
        String id = "A" + random.nextInt(4);
        return switch (random.nextInt(4)) {
            case 0, 1 -> books().assets().buy(id, "Scale", day(), amount(), sar("0.00"), "bank");
            case 2 -> books().assets().revalue(id, day(), amount());
            default -> books().assets().dispose(id, day(), amount(), "bank");
        };
    }

    private Outcome<?> settlement() {
        SettledLine line =
                new SettledLine(SettledLine.Kind.PAYMENT, "R" + ++number, amount(), sar("0.80"), sar("0.12"));
        return Settlement.of("mada", "B" + random.nextInt(number + 1), day(), List.of(line), line.deposit())
                .then(settlement -> books().treasury().settle("card", settlement));
    }
}
