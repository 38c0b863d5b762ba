// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.inventory.movement.KeptItem;
import dev.mizan.inventory.movement.Place;
import dev.mizan.inventory.movement.PlaceId;
import dev.mizan.inventory.movement.StockIssued;
import dev.mizan.inventory.movement.StockKept;
import dev.mizan.inventory.valuation.Valuation;
import dev.mizan.inventory.valuation.ValuationPolicy;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tryton, a whole ERP, comes to the same quantities, values and costs on generated histories under FIFO and moving average.
 * It keeps unit costs at four decimals, so values agree to a ten-thousandth for each unit and half a halala of our own; an
 * event a day, since it takes a day's receipts before its issues and gives the issues of a day one average.
 */
@Tag("judges")
class TrytonJudgeTest {
    /** 12, or as many as {@code -Dmizan.tryton=200} says; half a second a movement. */
    private static final int HISTORIES = Integer.getInteger("mizan.tryton", 12);

    private static final int MOVES = 10;
    private static final PlaceId SHOP = new PlaceId("shop");
    private static final Sku TEA = Sku.of("TEA");
    private static final Pattern COST = Pattern.compile("\"move_cost_recomputed\": \"([0-9.]+)\"");
    private static final Pattern END = Pattern.compile("\"qty\": ([0-9.]+), .*\"cost_value\": \"([0-9.]+)\"");

    private record Event(boolean in, long pieces, long price) {}

    @TempDir
    private Path folder;

    private final Storekeeper keeper = Storekeeper.by(new StockPolicy(
            List.of(new Place(SHOP, Place.Kind.STORE, Text.of("Shop", "متجر"))),
            ValuationPolicy.all(Valuation.FIFO),
            NegativeStock.REFUSE,
            ReturnCost.LAST_KNOWN));

    @Test
    void trytonAgreesOnFifoAndAverage() throws IOException, InterruptedException {
        Random chance = new Random(20_261_122);
        List<List<Event>> histories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            histories.add(history(chance));
        }
        List<String> told = told(histories);
        assertThat(told).hasSize(HISTORIES);
        for (int i = 0; i < HISTORIES; i++) {
            agree(isFifo(i) ? Valuation.FIFO : Valuation.MOVING_AVERAGE, histories.get(i), told.get(i));
        }
    }

    private static boolean isFifo(int history) {
        return history % 2 == 0;
    }

    private static List<Event> history(Random chance) {
        List<Event> events = new ArrayList<>();
        long there = 0;
        for (int i = 0; i < MOVES; i++) {
            boolean in = there == 0 || chance.nextInt(5) < 2;
            long pieces = in ? 1 + chance.nextInt(12) : 1 + chance.nextInt((int) there);
            there += in ? pieces : -pieces;
            events.add(new Event(in, pieces, 1_00 + chance.nextInt(900)));
        }
        return events;
    }

    private void agree(Valuation method, List<Event> events, String told) {
        StockBook book = new StockBook(Currency.SAR);
        book.apply(new StockKept(List.of(new KeptItem(TEA, Unit.PIECE, method))));
        Matcher costs = COST.matcher(told);
        for (Event event : events) {
            assertThat(costs.find()).as(told).isTrue();
            Quantity pieces = Quantity.pieces(event.pieces());
            if (event.in()) {
                Money cost = Money.ofMinor(event.price() * event.pieces(), Currency.SAR);
                book.apply(keeper.receive(
                                book, GoodsReceipt.at(SHOP, List.of(new GoodsReceipt.Line(TEA, pieces, cost))))
                        .orElseThrow());
            } else {
                StockIssued issued = keeper.issue(book, GoodsIssue.at(SHOP, List.of(new GoodsIssue.Line(TEA, pieces))))
                        .orElseThrow();
                book.apply(issued);
                BigDecimal theirs = new BigDecimal(costs.group(1)).multiply(BigDecimal.valueOf(event.pieces()));
                near(issued.total(), theirs, event.pieces(), told);
            }
        }
        Matcher end = END.matcher(told);
        assertThat(end.find()).as(told).isTrue();
        long left = book.onHand(SHOP, TEA).steps();
        assertThat(new BigDecimal(end.group(1))).as(told).isEqualByComparingTo(BigDecimal.valueOf(left));
        near(book.value(), new BigDecimal(end.group(2)), left, told);
    }

    /** Ours is rounded at the beginning and at the end of what it is the difference of: a halala at most. */
    private static void near(Money ours, BigDecimal theirs, long pieces, String told) {
        BigDecimal allowed =
                new BigDecimal("0.0001").multiply(BigDecimal.valueOf(pieces)).add(new BigDecimal("0.01"));
        assertThat(BigDecimal.valueOf(ours.minor(), 2).subtract(theirs).abs())
                .as("ours %s, theirs %s in %s", ours, theirs, told)
                .isLessThanOrEqualTo(allowed);
    }

    private List<String> told(List<List<Event>> histories) throws IOException, InterruptedException {
        Path judge = Path.of(
                System.getProperty("mizan.root", ".."),
                System.getProperty("mizan.shared", "../shared"),
                "judges/tryton/tryton_oracle.py");
        if (Path.of(System.getProperty("mizan.shared", "")).isAbsolute()) {
            judge = Path.of(System.getProperty("mizan.shared"), "judges/tryton/tryton_oracle.py");
        }
        assumeTrue(Files.exists(judge), "no judge " + judge);
        Path questions = folder.resolve("histories.json");
        Path answers = folder.resolve("answers");
        Files.writeString(questions, asked(histories), UTF_8);
        try {
            int end = new ProcessBuilder(
                            "/usr/bin/python3",
                            "-W",
                            "ignore",
                            judge.toAbsolutePath().toString(),
                            questions.toString())
                    .redirectOutput(answers.toFile())
                    .redirectError(folder.resolve("errors").toFile())
                    .start()
                    .waitFor();
            assumeTrue(end == 0, "Tryton is not installed: tryton-server, tryton-proteus and its modules");
        } catch (IOException e) {
            assumeTrue(false, "python3 is not installed: " + e.getMessage());
        }
        return Files.readAllLines(answers, UTF_8).stream()
                .filter(it -> it.startsWith("{"))
                .toList();
    }

    private static String asked(List<List<Event>> histories) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            List<String> events = new ArrayList<>();
            for (int day = 0; day < histories.get(i).size(); day++) {
                Event event = histories.get(i).get(day);
                events.add(String.format(
                        "{\"type\":\"%s\",\"qty\":\"%d\",\"cost\":\"%s\",\"day\":%d}",
                        event.in() ? "in" : "out", event.pieces(), BigDecimal.valueOf(event.price(), 2), day));
            }
            texts.add(String.format(
                    "{\"id\":\"%d\",\"method\":\"%s\",\"events\":[%s],\"recompute\":true}",
                    i, isFifo(i) ? "fifo" : "average", String.join(",", events)));
        }
        return "[" + String.join(",\n", texts) + "]";
    }
}
