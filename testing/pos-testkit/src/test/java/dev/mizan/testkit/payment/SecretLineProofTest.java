// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.testkit.fake.Loopback;
import dev.mizan.testkit.fake.payment.FakeLine;
import dev.mizan.testkit.fake.payment.LineFlaw;
import dev.mizan.testkit.proof.Proof;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.SecretLineContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kit for secret lines passes a right one and catches each flaw. */
class SecretLineProofTest {
    /** A harness around a fake. */
    record Harness(Set<LineFlaw> flaws) implements SecretLineContract {
        @Override
        public PaymentBench bench(Loopback.Opening opening, Optional<Tls> tls) {
            return FakeLine.bench(opening, tls, flaws);
        }

        @Override
        public PaymentTerminal terminal(int port, Tls tls, Duration connect) {
            return new FakeLine(port, Optional.of(tls), connect, flaws);
        }
    }

    @Nested
    class ARightLine implements SecretLineContract {
        private final Harness right = new Harness(Set.of());

        @Override
        public PaymentBench bench(Loopback.Opening opening, Optional<Tls> tls) {
            return right.bench(opening, tls);
        }

        @Override
        public PaymentTerminal terminal(int port, Tls tls, Duration connect) {
            return right.terminal(port, tls, connect);
        }
    }

    @Test
    void everyRuleHasAFlawAndFailsOnIt() {
        Proof.of(SecretLineContract.class, LineFlaw.values(), LineFlaw::rule, it -> new Harness(Set.of(it)));
    }

    @Test
    void eachRuleHasItsLine() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/contracts/line.md"))) {
            root = root.getParent();
        }
        Set<String> listed = Pattern.compile("(?m)^\\| (T[0-9]{2}) \\| .+ \\|$")
                .matcher(Files.readString(root.resolve("docs/contracts/line.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(Proof.rules(SecretLineContract.class));
    }
}
