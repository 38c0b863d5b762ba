// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.stockroom;

import dev.mizan.inventory.hold.StockOversold;
import dev.mizan.inventory.movement.Movement;
import dev.mizan.inventory.purchase.OrderApproved;
import dev.mizan.inventory.purchase.OrderPlaced;
import dev.mizan.inventory.reorder.StockAlerted;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Money;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.flow.Recorded;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stock ledger beside the journal, batch by batch, as the log has them. */
final class TwoLedgers {
    private final Mizan shop;
    private final PrintStream out;
    private long position;

    TwoLedgers(Mizan shop, PrintStream out) {
        this.shop = shop;
        this.out = out;
    }

    /** Passes over what was written so far. */
    void skip() {
        shop.log().after(position, recorded -> position = recorded.receipt().position());
    }

    /** Prints what was written since it was asked before. */
    void show(String day) {
        out.println("== " + day);
        shop.log().after(position, this::show);
    }

    private void show(Recorded recorded) {
        position = recorded.receipt().position();
        List<String> stock = new ArrayList<>();
        List<String> journal = new ArrayList<>();
        for (Fact fact : recorded.facts()) {
            if (fact instanceof Movement movement) {
                goods(movement, stock);
            } else if (fact instanceof JournalPosted posted) {
                posted.entry().legs().forEach(leg -> journal.add(leg(leg)));
            } else if (fact instanceof OrderPlaced placed) {
                stock.add("order " + placed.number() + " for " + placed.order().total());
            } else if (fact instanceof OrderApproved approved) {
                stock.add("order " + approved.number() + " approved");
            } else if (fact instanceof StockAlerted alert) {
                stock.add("ALERT " + alert.sku() + " " + alert.alert() + ": " + alert.steps() + " of " + alert.least());
            } else if (fact instanceof StockOversold oversold) {
                stock.add("OVERSOLD " + oversold.sku() + ": " + oversold.missing());
            }
        }
        for (int i = 0; i < Math.max(stock.size(), journal.size()); i++) {
            String left = i < stock.size() ? stock.get(i) : "";
            String right = i < journal.size() ? journal.get(i) : "";
            out.println(String.format(Locale.ROOT, "%-46s | %s", left, right).stripTrailing());
        }
        if (!stock.isEmpty() || !journal.isEmpty()) {
            out.println();
        }
    }

    private static void goods(Movement movement, List<String> stock) {
        for (int line = 0; line < movement.skus().size(); line++) {
            Money value = Money.ofMinor(movement.valueChange(line), movement.currency());
            stock.add(String.format(
                    Locale.ROOT,
                    "%-14s %-5s %+4d %14s",
                    movement.place(),
                    movement.skus().get(line),
                    movement.stepsChange(line),
                    value.toPlainString()));
        }
    }

    private String leg(Leg leg) {
        String name =
                shop.books().chart().account(leg.account()).orElseThrow().name().en();
        boolean debit = !leg.amount().isNegative();
        String amount = leg.amount().absolute().toPlainString();
        return String.format(
                Locale.ROOT, "%s %-31.31s %10s %10s", leg.account(), name, debit ? amount : "", debit ? "" : amount);
    }
}
