// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.reader.CardReader;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Calls;
import dev.mizan.testkit.tck.device.DeviceContract;
import dev.mizan.testkit.tck.device.Rule;
import dev.mizan.testkit.tck.payment.CardNumberScan;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a card reader must do; the rules are listed in docs/contracts/reader.md and docs/contracts/device.md. */
public interface ReaderContract extends DeviceContract<CardReader, ReaderBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.CARD_READER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(CardReader held, Patience patience) {
        return held.read(patience);
    }

    @Override
    default void ready(ReaderBench bench) {
        bench.lay(0, bench.way());
    }

    @Test
    default void reader_E01_itTellsHowACardWasRead() {
        Rule.with(this, (bench, device) -> {
            bench.lay(0, bench.way());
            assertEquals(
                    bench.way(),
                    Calls.doneOf(Calls.claim(device).read(Calls.longly())).kind());
        });
    }

    @Test
    default void reader_E02_theSameCardHasTheSameToken() {
        Rule.with(this, (bench, device) -> {
            CardReader held = Calls.claim(device);
            bench.lay(0, bench.way());
            String first = Calls.doneOf(held.read(Calls.longly())).token();
            bench.takeAway();
            bench.lay(0, bench.way());
            assertEquals(first, Calls.doneOf(held.read(Calls.longly())).token());
        });
    }

    @Test
    default void reader_E03_anotherCardHasAnother() {
        Rule.with(this, (bench, device) -> {
            CardReader held = Calls.claim(device);
            bench.lay(0, bench.way());
            String first = Calls.doneOf(held.read(Calls.longly())).token();
            bench.lay(1, bench.way());
            assertNotEquals(first, Calls.doneOf(held.read(Calls.longly())).token());
        });
    }

    @Test
    default void reader_E04_noCardIsNoRead() {
        Rule.with(this, (bench, device) -> {
            bench.takeAway();
            Calls.refused(
                    DeviceReason.TIMED_OUT, Calls.endedSoon(Calls.claim(device).read(Calls.shortly())));
        });
    }

    @Test
    default void reader_E05_noCardNumberIsTold() {
        Rule.with(this, (bench, device) -> {
            bench.lay(0, bench.way());
            String told = Calls.doneOf(Calls.claim(device).read(Calls.longly())) + " " + device.health();
            assertFalse(CardNumberScan.holdsOne(told), "it holds a card number");
        });
    }
}
