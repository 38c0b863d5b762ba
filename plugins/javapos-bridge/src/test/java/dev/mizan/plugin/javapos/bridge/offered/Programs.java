// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jpos.BaseJposControl;
import jpos.JposConst;
import jpos.JposException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What every program that speaks JavaPOS does first, and how it is told that it is wrong. */
final class Programs {
    private static final int LONG = 60_000;

    private Programs() {}

    /** Opens a device by its name, claims it and switches it on. */
    static void begin(BaseJposControl control, String name) throws JposException {
        control.open(name);
        control.claim(LONG);
        control.setDeviceEnabled(true);
    }

    static void illegal(ThrowingCallable wrong) {
        fails(wrong, JposConst.JPOS_E_ILLEGAL, 0);
    }

    static void fails(ThrowingCallable wrong, int code, int extended) {
        assertThatThrownBy(wrong).isInstanceOfSatisfying(JposException.class, it -> {
            assertThat(it.getErrorCode()).isEqualTo(code);
            assertThat(it.getErrorCodeExtended()).isEqualTo(extended);
        });
    }
}
