// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fiscal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.testkit.fake.FakeForm;
import dev.mizan.testkit.fake.FakeForm.Flaw;
import dev.mizan.testkit.gen.invoice.Countries;
import dev.mizan.testkit.gen.invoice.Invoices;
import dev.mizan.testkit.tck.fiscal.FormContract;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The kit for forms passes a right one and catches each flaw; no rule is there for nothing. */
class FormProofTest {
    private static final Invoices INVOICES =
            new Invoices(Countries.saudiArabia(), Instant.parse("2026-11-22T09:00:00Z"), 7);

    /** A fake and how it is read. */
    record Read(FakeForm form) implements FormContract {
        @Override
        public Invoices invoices() {
            return INVOICES;
        }

        @Override
        public String text(Artefact form) {
            return form.text().split(FakeForm.BELOW, 2)[0];
        }

        @Override
        public byte[] inside(Artefact form) {
            return form.text().split(FakeForm.BELOW, 2)[1].getBytes(UTF_8);
        }
    }

    @Nested
    class ARightForm implements FormContract {
        private final Read read = new Read(new FakeForm(Set.of()));

        @Override
        public ReadableForm form() {
            return read.form();
        }

        @Override
        public Invoices invoices() {
            return read.invoices();
        }

        @Override
        public String text(Artefact form) {
            return read.text(form);
        }

        @Override
        public byte[] inside(Artefact form) {
            return read.inside(form);
        }
    }

    private static List<Method> rules() {
        return Arrays.stream(FormContract.class.getMethods())
                .filter(it -> it.isAnnotationPresent(Test.class))
                .toList();
    }

    private static boolean passes(Method rule, Flaw flaw) throws IllegalAccessException {
        try {
            rule.invoke(new Read(new FakeForm(Set.of(flaw))));
            return true;
        } catch (InvocationTargetException e) {
            return false;
        }
    }

    @Test
    void everyFlawIsCaughtAndEveryRuleCatchesOne() throws IllegalAccessException {
        Set<String> idle = new TreeSet<>();
        rules().forEach(rule -> idle.add(rule.getName()));
        for (Flaw flaw : Flaw.values()) {
            Set<String> caught = new TreeSet<>();
            for (Method rule : rules()) {
                if (!passes(rule, flaw)) {
                    caught.add(rule.getName());
                }
            }
            assertThat(caught).as(flaw.name()).isNotEmpty();
            idle.removeAll(caught);
        }
        assertThat(idle).isEmpty();
    }
}
