// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final Lane LANE = new Lane(new TenantId("acme"), new StoreId("riyadh-1"), new TillId("T1"), 3);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "-a", "é", "12345678901234567890123456789012345678901"})
    void anIdThatCouldNotStandInAStreamNameIsRefused(String text) {
        assertThatThrownBy(() -> new TillId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void aDocumentIsReadBackFromItsText() {
        DocumentId document = new DocumentId(LANE, 42);
        assertThat(document).hasToString("acme/riyadh-1/T1@3#42");
        assertThat(DocumentId.of(document.toString())).isEqualTo(document);
        assertThat(Lane.of(LANE.toString())).isEqualTo(LANE);
        assertThat(LANE.nextEpoch().register()).isEqualTo(LANE.register());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme/s/T1", "acme/T1@1", "a/b/c/d@1", "acme/s/T1@0", "acme/s/T1@x"})
    void aLaneOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> Lane.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countingStartsAtOne() {
        assertThatThrownBy(() -> new DocumentId(LANE, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
