// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scanner.Scan;
import dev.mizan.hardware.scanner.Scanner;
import dev.mizan.spi.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** All that a scanner must do; the rules are listed in docs/contracts/scanner.md and docs/contracts/device.md. */
public interface ScannerContract extends DeviceContract<Scanner, ScannerBench> {
    @Override
    default DeviceKind kind() {
        return DeviceKind.SCANNER;
    }

    @Override
    default CompletionStage<? extends Outcome<?>> probe(Scanner held, Patience patience) {
        return held.enable(true, patience);
    }

    @Test
    default void scanner_N01_scansComeInOrderAndWhole() {
        Rule.with(this, (bench, device) -> {
            List<Scan> heard = listening(Calls.claim(device));
            for (String code : List.of("6281006100015", "INV-0042", "96385074")) {
                bench.show("]C0", bytes(code));
            }
            await(heard, 3);
            assertEquals(
                    List.of("6281006100015", "INV-0042", "96385074"),
                    heard.stream().map(Scan::text).toList());
        });
    }

    @Test
    default void scanner_N02_controlCharactersComeThrough() {
        Rule.with(this, (bench, device) -> {
            Scanner held = Calls.claim(device);
            assumeTrue(held.capabilities().rawBytes(), "not declared");
            List<Scan> heard = listening(held);
            byte[] code = bytes("10ABC\u001D3712");
            bench.show("]C1", code);
            await(heard, 1);
            assertArrayEquals(code, heard.get(0).bytes());
        });
    }

    @Test
    default void scanner_N03_scansCountFromOneWithoutGaps() {
        Rule.with(this, (bench, device) -> {
            List<Scan> heard = listening(Calls.claim(device));
            bench.show("]C0", bytes("A1"));
            bench.show("]C0", bytes("A2"));
            await(heard, 2);
            assertEquals(List.of(1L, 2L), heard.stream().map(Scan::number).toList());
        });
    }

    @Test
    default void scanner_N04_afterReleaseNothingIsTold() {
        Rule.with(this, (bench, device) -> {
            Scanner held = Calls.claim(device);
            List<Scan> heard = listening(held);
            held.release();
            bench.show("]C0", bytes("LATE"));
            Calls.pause(150);
            assertEquals(List.of(), heard);
        });
    }

    @Test
    default void scanner_N05_whatIsShownWhileItIsOffIsNeverTold() {
        Rule.with(this, (bench, device) -> {
            Scanner held = Calls.claim(device);
            List<Scan> heard = listening(held);
            Calls.doneOf(held.enable(false, Calls.longly()));
            bench.show("]C0", bytes("OFF"));
            Calls.pause(150);
            Calls.doneOf(held.enable(true, Calls.longly()));
            bench.show("]C0", bytes("ON"));
            await(heard, 1);
            Calls.pause(50);
            assertEquals(List.of("ON"), heard.stream().map(Scan::text).toList());
        });
    }

    @Test
    default void scanner_N06_theLastListenerIsTheOnlyOne() {
        Rule.with(this, (bench, device) -> {
            Scanner held = Calls.claim(device);
            List<Scan> first = listening(held);
            List<Scan> second = listening(held);
            bench.show("]C0", bytes("ONE"));
            await(second, 1);
            assertEquals(List.of(), first);
        });
    }

    @Test
    default void scanner_N07_aListenersFaultEndsNothing() {
        Rule.with(this, (bench, device) -> {
            Scanner held = Calls.claim(device);
            List<Scan> heard = Collections.synchronizedList(new ArrayList<>());
            Calls.doneOf(held.enable(true, Calls.longly()));
            held.listen(scan -> {
                heard.add(scan);
                throw new IllegalStateException("the listener's fault");
            });
            bench.show("]C0", bytes("ONE"));
            bench.show("]C0", bytes("TWO"));
            await(heard, 2);
            assertEquals(List.of("ONE", "TWO"), heard.stream().map(Scan::text).toList());
        });
    }

    @Test
    default void scanner_N08_theSymbologyIsToldAsDeclared() {
        Rule.with(this, (bench, device) -> {
            Scanner held = Calls.claim(device);
            List<Scan> heard = listening(held);
            bench.show("]E0", bytes("6281006100015"));
            await(heard, 1);
            assertEquals(
                    held.capabilities().tellsSymbology() ? "]E0" : "",
                    heard.get(0).aim());
        });
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Scan> listening(Scanner held) {
        List<Scan> heard = Collections.synchronizedList(new ArrayList<>());
        Calls.doneOf(held.enable(true, Calls.longly()));
        held.listen(heard::add);
        return heard;
    }

    private static void await(List<Scan> heard, int count) {
        assertTrue(Calls.until(() -> heard.size() >= count), () -> "of " + count + " codes came " + heard);
        assertEquals(count, heard.size());
    }
}
