// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import static dev.mizan.laws.pay.Counter.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.sale.Begun;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.tender.Cash;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.course.Step;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Period;
import dev.mizan.suite.debit.DebitTerminal;
import dev.mizan.suite.pay.fact.TillPayment;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One till, one terminal and its bank, and a log that outlives the till: answers are lost, and the power goes. */
abstract class TerminalWorld {
    final SplittableRandom random;
    final ManualEnv env;
    final SimulatedBank bank;
    final Map<PaymentReference, PaymentRequest> asked = new LinkedHashMap<>();
    private final SimulatedTerminal terminal;
    private final MemoryStore log;
    private boolean calm;
    Counter counter;

    TerminalWorld(SplittableRandom random) {
        this.random = random;
        this.env = ManualEnv.at(Instant.parse("2026-11-22T09:00:00Z"), random.nextLong());
        this.bank = new SimulatedBank(Currency.SAR, request -> {
            asked.put(request.reference(), request);
            return decision();
        });
        this.terminal = new SimulatedTerminal(
                bank, Currency.SAR, () -> calm ? Fate.THROUGH : Fate.values()[random.nextInt(Fate.values().length)]);
        this.log = Counter.opened(env);
        this.counter = restarted();
    }

    /** Something that a cashier does, or the network. */
    abstract void move();

    /** What the bank moved that should be posted, or is listed: all that it was asked for. */
    Money charged() {
        return moved(asked.keySet());
    }

    /** What the bank moved of these payments. */
    final Money moved(Collection<PaymentReference> payments) {
        Money moved = Money.zero(Currency.SAR);
        for (PaymentReference payment : payments) {
            moved = moved.plus(bank.moved(payment));
        }
        return moved;
    }

    final <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The sales that the log holds, in its order. */
    final List<DocumentId> sales() {
        List<DocumentId> sales = new ArrayList<>();
        counter.shop
                .log()
                .after(0, batch -> batch.fact(SaleCompleted.class).ifPresent(sale -> sales.add(batch.document())));
        return sales;
    }

    /** Debit notes that the terminal pays. */
    final DebitTerminal debits() {
        return counter.till.debits().at(counter.card);
    }

    /** What the books say that it moved. */
    Money posted() {
        return counter.clearing();
    }

    /** What of a payment that nobody knows the end of should be counted beside what is posted. */
    Money listed(TillPayment payment) {
        return bank.moved(payment.reference());
    }

    final PaymentOutcome decision() {
        return switch (random.nextInt(7)) {
            case 0 -> new PaymentOutcome.Declined("51");
            case 1 -> new PaymentOutcome.ApprovedPartial(sar("4.00"), PaymentSlip.NONE);
            case 2 -> calm ? new PaymentOutcome.Declined("05") : new PaymentOutcome.Pending();
            default -> new PaymentOutcome.Approved(new PaymentSlip("mada", "", "A1"));
        };
    }

    /** A till that comes up from its log alone; where the power goes meanwhile, it comes up again. */
    private Counter restarted() {
        while (true) {
            try {
                Power power = new Power(random.split(), calm ? 0 : 25);
                return Counter.at(log, env, power, terminal, Counter.TERMS);
            } catch (StoreException e) {
                // once more
            }
        }
    }

    final void play() {
        for (int i = 0; i < 14; i++) {
            safely(this::move);
        }
        boolean answersAtLast = random.nextBoolean();
        calm = answersAtLast;
        counter.close();
        counter = restarted();
        while (terminal.underWay() > 0) {
            safely(this::deliver);
        }
        safely(() -> counter.card.turn());
        calm = true;
        counter.close();
        counter = restarted();
        for (Begun begun : counter.begun()) {
            finish(begun);
        }
        atLast();
        check(answersAtLast);
        counter.close();
    }

    /** What is left to do when all bills are ended. */
    void atLast() {}

    private void safely(Runnable move) {
        try {
            move.run();
        } catch (StoreException e) {
            counter.close();
            counter = restarted();
        }
    }

    final void deliver() {
        if (terminal.underWay() > 0) {
            terminal.deliver(random.nextInt(terminal.underWay()), counter.card::notified);
        }
    }

    /** The cashier ends every bill: the rest in cash, or all is given up. */
    private void finish(Begun begun) {
        for (TillPayment payment : counter.card.unknown()) {
            if (payment.checkout().equals(begun.checkout())) {
                counter.card.giveUp(payment.reference());
            }
        }
        Money due = counter.card.due(begun.checkout());
        List<Cash> cash = due.isPositive() ? List.of(new Cash(due)) : List.of();
        assertThat(complete(begun, cash).isDone()).isTrue();
    }

    /** Writes the document of a bill, which its payments and this cash pay. */
    Outcome<?> complete(Begun begun, List<Cash> rest) {
        return begun instanceof DebitBegun
                ? debits().complete(begun.checkout(), rest)
                : counter.card.complete(begun.checkout(), rest);
    }

    private void check(boolean answersAtLast) {
        Money listed = Money.zero(Currency.SAR);
        for (TillPayment payment : counter.card.unknown()) {
            assertThat(payment.attempt().next()).isEqualTo(Step.ASK_A_PERSON);
            listed = listed.plus(listed(payment));
        }
        if (answersAtLast) {
            assertThat(counter.card.unknown()).isEmpty();
        }
        assertThat(charged()).isEqualTo(posted().plus(listed));
        assertThat(counter.begun()).isEmpty();
        assertThat(counter.shop.books().trialBalance(Period.ALWAYS).closing()).isEqualTo(Money.zero(Currency.SAR));
    }
}
