// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.tax;

import static dev.mizan.laws.tax.Ministry.BUYER;
import static dev.mizan.laws.tax.Ministry.WITHHELD;
import static dev.mizan.laws.tax.Ministry.cash;
import static dev.mizan.laws.tax.Ministry.of;
import static dev.mizan.laws.tax.Ministry.open;
import static dev.mizan.laws.tax.Ministry.priced;
import static dev.mizan.laws.tax.Ministry.ratio;
import static dev.mizan.laws.tax.Ministry.takeBack;
import static dev.mizan.laws.tax.UsedPhones.balance;
import static dev.mizan.laws.tax.UsedPhones.sar;
import static dev.mizan.laws.tax.WithholdingLaws.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.pricing.PricedBasket;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.debit.DebitedItem;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.prepaid.Prepaid;
import dev.mizan.suite.prepaid.TakePrepayment;
import dev.mizan.suite.sell.Sale;
import dev.mizan.suite.withheld.CustomerWithheld;
import dev.mizan.suite.withheld.WithheldReason;
import dev.mizan.suite.withheld.WithholdingAgreed.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tax is withheld with each prepayment and not again from the sale: together they bear what the sale would bear alone. */
class PrepaidWithheldLaws {
    @Property(tries = 20)
    void prepaymentsAndTheirSaleWithholdOnceAndGiveItBackWithTheGoods(@ForAll Random random) {
        try (Mizan mizan = open()) {
            TillDoor till = mizan.till("T1");
            Base base = random.nextBoolean() ? Base.NET : Base.VAT;
            Percent rate = new Percent(1_000_000 + random.nextInt(50_000_000));
            mizan.books().parties().withholding().agree(BUYER, base, rate).orElseThrow();
            PricedBasket priced = priced(till, 1 + random.nextInt(5), random.nextInt(4));
            List<Prepaid> held = new ArrayList<>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                prepay(till, priced, held, random);
                assertStands(mizan, gross(held), withheld(held));
            }
            if (held.size() > 1 && random.nextBoolean()) {
                Prepaid back = held.remove(random.nextInt(held.size()));
                till.prepayments().giveBack(back.order(), back.id()).orElseThrow();
                assertStands(mizan, gross(held), withheld(held));
            }
            Sale sale = settle(till, held.get(0).order());
            long whole = ratio(of(sale.fact().bill(), base), rate.millionths(), Percent.ONE_WHOLE);
            assertStands(mizan, sale.fact().bill().gross().minor(), whole);
            long gross = sale.fact().bill().gross().minor();
            gross += random.nextBoolean() ? charge(till, sale, random) : 0;
            back(mizan, sale, gross, random);
            assertStands(mizan, 0, 0);
            assertThat(mizan.books().parties().withholding().open()).isEmpty();
        }
    }

    /** A part of what is left, mostly with what is withheld of it; a small one, so that the rest bears what was not. */
    private static void prepay(TillDoor till, PricedBasket priced, List<Prepaid> held, Random random) {
        long left = priced.total().minor() - gross(held);
        Money amount = sar(1 + random.nextInt((int) Math.max(1, left / 4)));
        TakePrepayment.For what = held.isEmpty()
                ? new TakePrepayment.Basket(priced)
                : new TakePrepayment.Order(held.get(0).order(), Optional.empty());
        List<Tender> tenders = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            some(till.prepayments().withheld(what, amount)).ifPresent(tenders::add);
        }
        Money rest = tenders.isEmpty() ? amount : amount.minus(tenders.get(0).amount());
        if (rest.isPositive()) {
            tenders.add(new Cash(rest));
        }
        held.add((held.isEmpty()
                        ? till.prepayments().take(priced, amount, tenders)
                        : till.prepayments().takeMore(held.get(0).order(), amount, tenders))
                .orElseThrow());
    }

    private static Optional<Withheld> some(Outcome<Withheld> withheld) {
        return withheld instanceof Outcome.Done<Withheld> done ? Optional.of(done.value()) : Optional.empty();
    }

    private static Sale settle(TillDoor till, DocumentId order) {
        Money left = till.prepayments().order(order).orElseThrow().left();
        List<Tender> tenders = new ArrayList<>();
        some(till.prepayments().withheld(order)).ifPresent(tenders::add);
        Money rest = tenders.isEmpty() ? left : left.minus(tenders.get(0).amount());
        if (rest.isPositive()) {
            tenders.add(new Cash(rest));
        }
        return till.prepayments().settle(order, tenders).orElseThrow();
    }

    private static long charge(TillDoor till, Sale sale, Random random) {
        var items = List.of(new DebitedItem(0, Quantity.pieces(1), sar(1 + random.nextInt(20_00))));
        Money due = till.debits().due(sale.id(), items).orElseThrow();
        List<Cash> cash = due.isPositive() ? List.of(new Cash(due)) : List.of();
        return till.debits()
                .charge(sale.id(), items, SaleDebited.Cause.WRONG_PRICE, cash)
                .orElseThrow()
                .total()
                .minor();
    }

    private static void back(Mizan mizan, Sale sale, long charged, Random random) {
        long gross = charged;
        int lines = sale.fact().bill().lines().size();
        for (int line = 0; line < lines; line++) {
            long pieces = sale.fact().bill().lines().get(line).quantity().steps();
            while (pieces > 0) {
                long some = 1 + random.nextInt((int) pieces);
                var back = takeBack(
                        mizan.till("T1"), sale, List.of(new ReturnedItem(line, Quantity.pieces(some))), random);
                pieces -= some;
                gross -= back.fact().bill().gross().minor();
                assertStands(mizan, gross, balance(mizan, WITHHELD));
            }
        }
    }

    private static long gross(List<Prepaid> held) {
        return held.stream().mapToLong(it -> it.amount().minor()).sum();
    }

    private static long withheld(List<Prepaid> held) {
        return held.stream()
                .flatMap(it -> it.fact().settlement().tenders().stream())
                .filter(Withheld.class::isInstance)
                .mapToLong(it -> it.amount().minor())
                .sum();
    }

    private static void assertStands(Mizan mizan, long gross, long withheld) {
        assertThat(balance(mizan, WITHHELD)).isEqualTo(withheld);
        assertThat(cash(mizan)).as("cash").isEqualTo(gross - withheld);
        List<CustomerWithheld> open = mizan.books().parties().withholding().open();
        assertThat(open).allMatch(it -> it.withheld().isPositive());
        assertThat(open.stream().mapToLong(it -> it.withheld().minor()).sum()).isEqualTo(withheld);
    }

    /** By hand: 5 covers at 115.00, 5 % of the net; 46.00 ahead bears 2.00, the rest 3.00. */
    @Example
    void theShareOfAPrepaymentIsNotWithheldASecondTime() {
        try (Mizan mizan = open()) {
            var door = mizan.books().parties().withholding();
            door.agree(BUYER, Base.NET, Percent.of(5)).orElseThrow();
            TillDoor till = mizan.till("T1");
            PricedBasket priced = priced(till, 5, 0);
            Withheld share = till.prepayments()
                    .withheld(new TakePrepayment.Basket(priced), sar(46_00))
                    .orElseThrow();
            assertThat(share.amount()).isEqualTo(sar(2_00));
            Withheld all = new Withheld(sar(5_00), Withheld.Base.NET);
            assertThat(why(till.prepayments().take(priced, sar(46_00), List.of(all, new Cash(sar(41_00))))))
                    .isEqualTo(WithheldReason.OTHER_AMOUNT);
            Prepaid taken = till.prepayments()
                    .take(priced, sar(46_00), List.of(share, new Cash(sar(44_00))))
                    .orElseThrow();
            assertThat(why(till.prepayments().settle(taken.order(), List.of(all, new Cash(sar(64_00))))))
                    .isEqualTo(WithheldReason.OTHER_AMOUNT);
            Withheld rest = till.prepayments().withheld(taken.order()).orElseThrow();
            assertThat(rest.amount()).isEqualTo(sar(3_00));
            Sale sale = till.prepayments()
                    .settle(taken.order(), List.of(rest, new Cash(sar(66_00))))
                    .orElseThrow();
            String number = taken.fact().slip().number().toString();
            assertThat(sale.fact().settlement().tenders())
                    .contains(new Prepayment(sar(46_00), number, Optional.of(share)));
            assertThat(balance(mizan, WITHHELD)).isEqualTo(5_00);
            Outcome<?> certified = door.certificate(
                    BUYER, "C-1", List.of(number, sale.fact().slip().number().toString()), sar(5_00));
            assertThat(certified.isDone()).isTrue();
            assertThat(door.open()).isEmpty();
        }
    }
}
