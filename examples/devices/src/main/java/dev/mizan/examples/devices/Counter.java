// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.devices;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.display.Display;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.plugin.device.simulator.PaperFolder;
import dev.mizan.plugin.device.simulator.VirtualDisplay;
import dev.mizan.plugin.device.simulator.VirtualDrawer;
import dev.mizan.plugin.device.simulator.VirtualPrinter;
import dev.mizan.plugin.device.simulator.VirtualScale;
import dev.mizan.plugin.device.simulator.VirtualScanner;
import dev.mizan.plugin.payment.simulator.Fate;
import dev.mizan.plugin.payment.simulator.SimulatedBank;
import dev.mizan.plugin.payment.simulator.SimulatedTerminal;
import dev.mizan.plugin.type.awt.AwtTypesetter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.device.DeviceDesk;
import dev.mizan.suite.device.Manned;
import dev.mizan.suite.device.PricedWeight;
import dev.mizan.suite.device.PrinterRota;
import dev.mizan.suite.device.WeighingDesk;
import dev.mizan.suite.pay.PaymentDoor;
import dev.mizan.suite.pay.TerminalTerms;
import dev.mizan.suite.receipt.Paper;
import dev.mizan.suite.sell.Sale;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One counter, one sale: {@code Counter FOLDER} writes the papers into the folder. */
public final class Counter {
    private static final Duration SOON = Duration.ofMinutes(1);

    private final VirtualScanner scanner = new VirtualScanner(new DeviceId("scanner"));
    private final VirtualScale scale = new VirtualScale(new DeviceId("scale"));
    private final VirtualDisplay display = new VirtualDisplay(new DeviceId("display"));
    private final VirtualDrawer drawer = new VirtualDrawer(new DeviceId("drawer"));
    private final SimulatedBank bank =
            new SimulatedBank(Currency.SAR, request -> new PaymentOutcome.Approved(new PaymentSlip("mada", "", "A17")));
    private final SimulatedTerminal terminal = new SimulatedTerminal(bank, Currency.SAR, () -> Fate.THROUGH);
    private final VirtualPrinter first;
    private final VirtualPrinter second;

    private Counter(Path folder) {
        AwtTypesetter letters = AwtTypesetter.usual();
        first = new VirtualPrinter(
                new DeviceId("printer-1"), Profiles.EPSON_80, Optional.of(letters), new PaperFolder(folder));
        second = new VirtualPrinter(
                new DeviceId("printer-2"),
                Profiles.EPSON_80,
                Optional.of(letters),
                new PaperFolder(folder.resolve("second")));
        first.drawer(drawer);
    }

    /** Sells, and prints what was sold into a folder. */
    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(new Counter(Path.of(arguments.length == 0 ? "target/papers" : arguments[0])).sale());
    }

    private static <T> T done(CompletionStage<Outcome<T>> call) {
        return call.toCompletableFuture().join().orElseThrow();
    }

    private String sale() throws InterruptedException {
        Shop corner = Shop.named("Corner shop", "بقالة الركن", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15");
        try (Mizan shop = Mizan.open(corner);
                DeviceDesk desk = new DeviceDesk()) {
            shop.catalogue()
                    .define(
                            Item.builder(Sku.of("COFFEE"), Text.of("Arabic coffee 250 g", "قهوة عربية ٢٥٠ غ"))
                                    .barcode("6281000000014")
                                    .build(),
                            "28.75")
                    .orElseThrow();
            shop.catalogue()
                    .define(
                            Item.builder(Sku.of("DATES"), Text.of("Dates", "تمر سكري"))
                                    .unit(Unit.KILOGRAM)
                                    .build(),
                            "40.00")
                    .orElseThrow();
            TillDoor till = shop.till("T1");
            till.open(Money.of("200.00", Currency.SAR)).orElseThrow();
            Basket basket = weighed(till, desk, scanned(till, desk));
            Sale sale = paid(till, basket);
            return printed(new Paper(corner.organisation()).of(sale.recorded()), sale, desk);
        }
    }

    /** Most of it on a card at the terminal, the rest from the customer's pocket. */
    private Sale paid(TillDoor till, Basket basket) {
        try (PaymentDoor card = till.payments("front", terminal, TerminalTerms.USUAL)) {
            CheckoutId begun = card.begin(till.price(basket).orElseThrow()).orElseThrow();
            Money cash = Money.of("20.00", Currency.SAR);
            card.pay(begun, TenderKind.CARD, card.due(begun).minus(cash), shown -> {})
                    .orElseThrow();
            return card.complete(begun, List.of(new Cash(cash))).orElseThrow().orElseThrow();
        }
    }

    private Basket scanned(TillDoor till, DeviceDesk desk) throws InterruptedException {
        BlockingQueue<Scan> scans = new LinkedBlockingQueue<>();
        Manned<Scanner> reader = desk.man(scanner, "T1");
        done(reader.call("listen", SOON, (it, patience) -> {
            it.listen(desk.inOrder(scans::add));
            return CompletableFuture.completedFuture(Outcome.done(true));
        }));
        scanner.show("]E0", "6281000000014".getBytes(StandardCharsets.US_ASCII));
        Scan scan = scans.poll(1, TimeUnit.MINUTES);
        return till.scan(till.basket(), scan == null ? "" : scan.text()).orElseThrow();
    }

    private Basket weighed(TillDoor till, DeviceDesk desk, Basket basket) {
        WeighingDesk weights = new WeighingDesk(desk.man(scale, "T1"));
        scale.put(Quantity.of("0.750", Unit.KILOGRAM), false);
        Weighing weighing = done(weights.weigh(SOON));
        PricedWeight priced = WeighingDesk.priced(weighing, Money.of("40.00", Currency.SAR), Rounding.HALF_UP);
        done(weights.show(priced, SOON));
        Manned<Display> glass = desk.man(display, "T1");
        done(glass.call("show", SOON, (it, patience) -> it.show(priced.lines(), patience)));
        return till.scan(basket, "DATES", weights.take(weighing).orElseThrow()).orElseThrow();
    }

    private String printed(Receipt receipt, Sale sale, DeviceDesk desk) {
        Manned<Printer> preferred = desk.man(first, "T1");
        PrinterRota rota = new PrinterRota(List.of(preferred, desk.man(second, "T1")));
        Receipt withDrawer = Receipt.builder()
                .section("receipt", it -> receipt.nodes().forEach(it::add))
                .openDrawer("cash sale")
                .cut()
                .build();
        String number = sale.fact().slip().number().toString();
        Evidence arabic = done(rota.print(new PrintJob(number, withDrawer, Page.ARABIC), SOON));
        first.paper(false);
        Evidence english = done(rota.print(new PrintJob(number + "-en", receipt, Page.ENGLISH), SOON));
        return number + ": card charged " + bank.totals().sales() + "; " + arabic + ", " + english + "; drawer "
                + (drawer.isOpen() ? "open" : "shut") + ", opened " + drawer.pulses() + " time(s); display "
                + display.shown() + "; scale " + scale.shown();
    }
}
