// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.OutcomeKind;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFaultTest {
    @Test
    void onlyALineThatNeverStoodIsSafe() {
        for (String told : List.of(
                "ECONNREFUSED",
                "Connection refused",
                "connect-refused",
                "No route to host",
                new ConnectException("Connection refused").toString(),
                new UnknownHostException("host.invalid").toString())) {
            assertThat(LineFault.of(told).kind()).as(told).isEqualTo(OutcomeKind.NOT_STARTED);
        }
    }

    @Test
    void anyOtherEndIsADoubtAndNoRefusal() {
        for (String told : List.of(
                "reset after write",
                "ECONNRESET",
                "Broken pipe",
                "Read timed out",
                "timeout",
                "refused after write",
                "garbage",
                "")) {
            assertThat(LineFault.of(told).kind()).as(told).isEqualTo(OutcomeKind.UNKNOWN);
        }
        assertThat(LineFault.of("reset").kind(false)).isEqualTo(OutcomeKind.NOT_STARTED);
        assertThat(LineFault.of("refused").kind(true)).isEqualTo(OutcomeKind.UNKNOWN);
    }
}
