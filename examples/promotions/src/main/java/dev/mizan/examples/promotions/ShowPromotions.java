// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.promotions;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.pricing.why.WhyBasket;
import dev.mizan.core.tender.Cash;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.Sale;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads promotions from a file, sells a basket, and prints it, its receipt and why it costs what it does. */
public final class ShowPromotions {
    private static final int WIDTH = 42;

    private final Mizan shop;
    private final PrintStream out;

    ShowPromotions(Mizan shop, PrintStream out) {
        this.shop = shop;
        this.out = out;
    }

    /** Takes one argument: the file of the promotions. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("usage: java -jar promotions.jar PROMOTIONS.json");
            return;
        }
        try (Mizan shop = Mizan.open(TeaShop.SHOP)) {
            new ShowPromotions(shop, out).show(Path.of(arguments[0]));
        }
    }

    void show(Path promotions) throws IOException {
        TeaShop.furnish(shop);
        if (take(promotions) instanceof Refused<Integer> refused) {
            out.println(refused.message(Language.EN));
            out.println(refused.message(Language.AR));
            return;
        }
        shop.catalogue().books().findings().forEach(it -> out.println("note: " + it.message(Language.EN)));
        TillDoor till = shop.till("T1");
        till.open(Money.of("200.00", Currency.SAR)).orElseThrow();
        Basket basket = TeaShop.basket(till);
        Set<String> coupons = Set.of("WELCOME10");
        basket(basket);
        WhyBasket why = till.explain(basket, coupons).orElseThrow();
        Sale sale =
                till.sell(why.priced(), List.of(new Cash(why.priced().total()))).orElseThrow();
        title("Receipt");
        out.println(
                new TextRenderer(WIDTH, Page.BOTH).text(new Paper(TeaShop.SHOP.organisation()).of(sale.recorded())));
        told("Why", "To save more", why, Language.EN);
        told("لماذا", "لتوفير المزيد", why, Language.AR);
    }

    private Outcome<Integer> take(Path promotions) throws IOException {
        try (Reader in = Files.newBufferedReader(promotions)) {
            return shop.exchange().importPromotions(in);
        }
    }

    private void basket(Basket basket) {
        title("Basket");
        for (BasketLine line : basket.lines()) {
            Unit unit = line.quantity().unit();
            out.printf(
                    "%-8s %8s %s%n",
                    line.item(), line.quantity().toPlainString(), unit.name().en());
        }
        out.println();
    }

    private void told(String title, String hints, WhyBasket why, Language language) {
        title(title);
        why.told(language).forEach(out::println);
        List<String> more = why.hints(language);
        if (!more.isEmpty()) {
            out.println(hints + ":");
            more.forEach(hint -> out.println("  " + hint));
        }
        out.println();
    }

    private void title(String title) {
        out.println("== " + title + " " + "=".repeat(WIDTH - title.length() - 4));
    }
}
