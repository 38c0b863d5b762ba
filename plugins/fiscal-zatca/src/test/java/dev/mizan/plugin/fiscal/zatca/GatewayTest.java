// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.fiscal.zatca.key.KeyFile;
import dev.mizan.plugin.fiscal.zatca.trial.TrialGateway;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.fiscal.regime.Submission;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {
    private final ManualEnv env = ManualEnv.at(Units.START, 1);
    private final TrialGateway gateway = TrialGateway.open(Units.START, Duration.ofDays(365));
    private final KeyFile keys = KeyFile.inMemory();
    private FiscalRegime regime = regime();

    private FiscalRegime regime() {
        return waiting(Duration.ofSeconds(50)); // less than the gateway is silent for
    }

    private FiscalRegime waiting(Duration most) {
        Map<String, String> settings = Units.settings();
        settings.put("gateway", gateway.address().toString());
        settings.put("timeout-ms", "" + most.toMillis());
        return Units.regime(settings, keys, env);
    }

    @BeforeEach
    void register() {
        assertThat(regime.onboarding()
                        .orElseThrow()
                        .register(TrialGateway.OTP)
                        .orElseThrow()
                        .code())
                .isEqualTo("registered");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    private Issued issued(Scenario scenario, int number) {
        FiscalDocument document = Units.INVOICES.document(scenario, number);
        FiscalResult made =
                regime.finish(document, ChainHead.start(Units.UNIT), "").orElseThrow();
        return new Issued(
                document.head().id(),
                document.head().kind(),
                document.simplified(),
                document.head().issuedAt().toInstant(),
                made.state(),
                made.stamp(),
                made.artefact());
    }

    private Submission answered(int status, Scenario scenario) {
        gateway.weather(call -> status);
        return regime.submit(List.of(issued(scenario, Math.abs(status) + 1))).get(0);
    }

    @Test
    void aWrongPasswordIsRefusedInTheAuthoritysWords() {
        Refused<?> refused = (Refused<?>) regime.onboarding().orElseThrow().register("000000");
        assertThat(refused.reason()).isEqualTo(FiscalReason.REFUSED_BY_AUTHORITY);
        assertThat(refused.facts()).containsEntry("detail", "Invalid OTP");
    }

    @Test
    void aReportIsTakenOnceAndSentAgainIsKnown() {
        Issued document = issued(Scenario.SIMPLIFIED_INVOICE, 1);
        assertThat(regime.submit(List.of(document)).get(0)).isInstanceOf(Submission.Accepted.class);
        assertThat(regime.query(document))
                .isInstanceOfSatisfying(
                        Submission.Warned.class,
                        it -> assertThat(it.notes())
                                .extracting(FiscalNote::code)
                                .containsExactly("already-reported"));
        assertThat(gateway.taken()).containsExactly(document.id().toString());
    }

    @Test
    void aClearedInvoiceComesBack() {
        Issued document = issued(Scenario.STANDARD_INVOICE, 2);
        assertThat(regime.submit(List.of(document)).get(0))
                .isInstanceOfSatisfying(
                        Submission.Accepted.class,
                        it -> assertThat(it.cleared())
                                .hasValueSatisfying(back -> assertThat(back.bytes())
                                        .isEqualTo(document.artefact().bytes())));
    }

    @Test
    void everyStatusHasItsMeaning() {
        assertThat(answered(200, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.Accepted.class);
        assertThat(answered(202, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.Warned.class);
        assertThat(answered(400, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.Rejected.class);
        assertThat(answered(401, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.RetryAfter.class);
        assertThat(answered(409, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.Warned.class);
        assertThat(answered(413, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.Rejected.class);
        assertThat(answered(429, Scenario.SIMPLIFIED_INVOICE))
                .isInstanceOfSatisfying(
                        Submission.RetryAfter.class,
                        it -> assertThat(it.after()).isEqualTo(Duration.ofSeconds(20)));
        assertThat(answered(500, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.RetryAfter.class);
        assertThat(answered(503, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.RetryAfter.class);
        assertThat(answered(504, Scenario.SIMPLIFIED_INVOICE)).isInstanceOf(Submission.Unknown.class);
    }

    @Test
    void whereClearanceIsSwitchedOffTheInvoiceIsReported() {
        gateway.weather(call -> call == 1 ? 303 : 200);
        Issued document = issued(Scenario.STANDARD_INVOICE, 3);
        assertThat(regime.submit(List.of(document)).get(0)).isInstanceOf(Submission.Accepted.class);
        assertThat(gateway.taken()).containsExactly(document.id().toString());
    }

    @Test
    void anAnswerThatNeverCameIsUnknownAndTheQuestionFindsOut() {
        Issued taken = issued(Scenario.SIMPLIFIED_INVOICE, 4);
        gateway.weather(call -> call == 1 ? 0 : 200);
        assertThat(waiting(Duration.ofSeconds(10)).submit(List.of(taken)).get(0))
                .isInstanceOf(Submission.Unknown.class);
        assertThat(regime.query(taken)).isInstanceOf(Submission.Warned.class);
        assertThat(gateway.taken()).containsExactly(taken.id().toString());
    }

    @Test
    void withoutAGatewayItIsCertainThatNothingWasSent() {
        Issued document = issued(Scenario.SIMPLIFIED_INVOICE, 5);
        gateway.close();
        assertThat(regime.submit(List.of(document)).get(0)).isInstanceOf(Submission.RetryAfter.class);
    }

    @Test
    void aRenewedCertificateStampsTheNextDocumentAndTheChainGoesOn() {
        FiscalResult before = regime.finish(
                        Units.INVOICES.document(Scenario.SIMPLIFIED_INVOICE, 1), ChainHead.start(Units.UNIT), "")
                .orElseThrow();
        env.advance(Duration.ofDays(340));
        assertThat(regime.health()).extracting(FiscalNote::code).containsExactly("certificate-ends");
        regime.onboarding().orElseThrow().renew(TrialGateway.OTP).orElseThrow();
        FiscalResult after = regime.finish(Units.INVOICES.document(Scenario.SIMPLIFIED_INVOICE, 2), before.head(), "")
                .orElseThrow();
        assertThat(after.stamp().certificate()).isNotEqualTo(before.stamp().certificate());
        assertThat(after.stamp().previous()).isEqualTo(before.stamp().hash());
        assertThat(new Verification().of(after.artefact().bytes())).isEmpty();
    }

    @Test
    void keysAndLoginsAreThereAfterARestart(@TempDir Path folder) {
        KeyFile first = KeyFile.open(folder.resolve("keys"), "secret".toCharArray());
        Map<String, String> settings = Units.settings();
        settings.put("gateway", gateway.address().toString());
        Units.regime(settings, first, env)
                .onboarding()
                .orElseThrow()
                .register(TrialGateway.OTP)
                .orElseThrow();
        regime = Units.regime(settings, KeyFile.open(folder.resolve("keys"), "secret".toCharArray()), env);
        assertThat(regime.submit(List.of(issued(Scenario.SIMPLIFIED_INVOICE, 9)))
                        .get(0))
                .isInstanceOf(Submission.Accepted.class);
    }
}
