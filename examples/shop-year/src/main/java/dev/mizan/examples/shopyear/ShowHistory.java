// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear;

import dev.mizan.examples.shopyear.assumed.Assumptions;
import dev.mizan.examples.shopyear.assumed.Delivery;
import dev.mizan.examples.shopyear.assumed.Demand;
import dev.mizan.examples.shopyear.assumed.SupplyPlan;
import dev.mizan.examples.shopyear.file.ShopFiles;
import dev.mizan.examples.shopyear.history.NotBooked;
import dev.mizan.examples.shopyear.history.ShopDocument;
import dev.mizan.examples.shopyear.history.ShopHistory;
import dev.mizan.examples.shopyear.history.ShopSale;
import dev.mizan.examples.shopyear.history.Tally;
import dev.mizan.examples.shopyear.history.Treatment;
import dev.mizan.spi.value.Currency;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

/** Shows what the files hold before anything is booked: {@code ShowHistory [<lines.csv.gz> <items.csv.gz> [KWD]]}. */
public final class ShowHistory {
    private final Map<String, Integer> documents = new TreeMap<>();
    private int largest;
    private String largestNumber = "";
    private LocalDateTime first = LocalDateTime.MAX;
    private LocalDateTime last = LocalDateTime.MIN;

    private ShowHistory() {}

    public static void main(String[] arguments) {
        ShopFiles files =
                arguments.length < 2 ? ShopFiles.week() : ShopFiles.at(Path.of(arguments[0]), Path.of(arguments[1]));
        Currency currency = arguments.length < 3 ? Currency.GBP : Currency.of(arguments[2]);
        new ShowHistory().show(files, new Assumptions(currency), System.out);
    }

    private void show(ShopFiles files, Assumptions assumptions, PrintStream out) {
        Demand demand = new Demand();
        ShopHistory history = ShopHistory.open(files, assumptions.currency(), demand);
        Tally tally = history.relive(this::see);
        out.println("Lines read          " + tally.read() + " of " + tally.invoices() + " invoices, " + first + " to "
                + last);
        out.println("Lines booked        " + tally.booked());
        for (Treatment treatment : Treatment.values()) {
            out.println("  " + treatment + " " + tally.booked(treatment));
        }
        out.println("Lines refused       " + tally.refused());
        for (NotBooked reason : NotBooked.values()) {
            out.println("  " + reason + " " + tally.refused(reason));
        }
        out.println("Credit lines");
        for (Tally.Matching matching : Tally.Matching.values()) {
            out.println("  " + matching + " " + tally.matched(matching));
        }
        out.println("Documents           " + documents + ", largest sale " + largestNumber + " with " + largest);
        out.println("Items               " + history.items().size());
        showSupply(demand.plan(history.items(), assumptions), out);
        assumptions.sentences().forEach(out::println);
    }

    private static void showSupply(SupplyPlan plan, PrintStream out) {
        long lines = 0;
        long pieces = 0;
        for (var day : plan.days()) {
            lines += plan.arriving(day).size();
            pieces += plan.arriving(day).stream().mapToLong(Delivery::pieces).sum();
        }
        out.println("Deliveries          " + plan.days().size() + " with " + lines + " lines, " + pieces + " pieces");
    }

    private void see(ShopDocument document) {
        documents.merge(document.getClass().getSimpleName(), 1, Integer::sum);
        first = document.at().isBefore(first) ? document.at() : first;
        last = document.at().isAfter(last) ? document.at() : last;
        if (document instanceof ShopSale sale && sale.lines().size() > largest) {
            largest = sale.lines().size();
            largestNumber = sale.number();
        }
    }
}
