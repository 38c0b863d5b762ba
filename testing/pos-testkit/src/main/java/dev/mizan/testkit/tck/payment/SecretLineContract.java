// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.fake.SelfSigned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a plugin does whose line is spoken in secret by {@link Tls}: who is another, or takes the till for another, is told of no
 * payment, and none is left in doubt. The rules are listed in docs/contracts/line.md.
 */
public interface SecretLineContract {
    /** No certificate has it. */
    String NO_PIN = "0".repeat(64);

    /**
     * A fresh bench whose other end listens on such sockets, and whose terminal speaks to it so.
     *
     * @param tls empty for in clear
     */
    PaymentBench bench(Loopback.Opening opening, Optional<Tls> tls);

    /** A terminal that speaks to whoever listens at a port of loopback, and has so long to be connected. */
    PaymentTerminal terminal(int port, Tls tls, Duration connect);

    private void asked(Loopback.Opening opening, Tls tls, OutcomeKind kind) {
        Desk.with(() -> bench(opening, Optional.of(tls)), desk -> {
            PaymentRequest request = desk.purchase(desk.of(10));
            Desk.is(kind, desk.ask(request));
            desk.moved(kind.movedMoney() ? desk.of(10) : desk.of(0), request);
        });
    }

    @Test
    default void line_T01_whoIsPinnedIsPaidAt() {
        SelfSigned own = Keys.OTHER_END;
        asked(own.opening(), Tls.pinned(own.sha256()), OutcomeKind.APPROVED);
    }

    @Test
    default void line_T02_whoIsSignedForANameIsPaidAt() {
        SelfSigned own = Keys.OTHER_END;
        asked(own.opening(), Tls.signed(own.pem(), Keys.NAME), OutcomeKind.APPROVED);
    }

    @Test
    default void line_T03_whoIsNotPinnedIsToldNothing() {
        asked(Keys.OTHER_END.opening(), Tls.pinned(NO_PIN), OutcomeKind.NOT_STARTED);
    }

    @Test
    default void line_T04_whoIsSignedForAnotherNameIsToldNothing() {
        SelfSigned own = Keys.OTHER_END;
        asked(own.opening(), Tls.signed(own.pem(), "other.bank.example"), OutcomeKind.NOT_STARTED);
    }

    @Test
    default void line_T05_inClearNothingIsTold() {
        asked(ServerSocket::new, Tls.pinned(NO_PIN), OutcomeKind.NOT_STARTED);
    }

    @Test
    default void line_T06_aHandshakeThatNeverEndsIsGivenUp() {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                PaymentTerminal terminal = terminal(mute.getLocalPort(), Tls.pinned(NO_PIN), Duration.ofMillis(200))) {
            PaymentRequest request = PaymentRequest.purchase(
                    Desk.reference(),
                    Money.of(
                            "10",
                            terminal.capabilities().currencies().iterator().next()));
            Desk.is(
                    OutcomeKind.NOT_STARTED,
                    Desk.ended(terminal.start(request, shown -> {}, Duration.ofDays(1)), Duration.ofSeconds(10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    default void line_T07_whoAsksIsShownWhoTheTillIs() {
        SelfSigned own = Keys.OTHER_END;
        SelfSigned till = Keys.TILL;
        Tls showing = Tls.pinned(own.sha256()).showing(till.store(), till.password());
        assertTrue(showing.showsItself());
        asked(own.openingTo(till), showing, OutcomeKind.APPROVED);
    }

    @Test
    default void line_T08_whoTakesTheTillForAnotherLeavesNothingInDoubt() {
        SelfSigned own = Keys.OTHER_END;
        SelfSigned till = Keys.TILL;
        SelfSigned stranger = Keys.STRANGER;
        Tls showing = Tls.pinned(own.sha256()).showing(stranger.store(), stranger.password());
        asked(own.openingTo(till), showing, OutcomeKind.NOT_STARTED);
    }
}
