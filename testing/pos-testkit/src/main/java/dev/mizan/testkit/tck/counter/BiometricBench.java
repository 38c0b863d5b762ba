// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.counter;

import dev.mizan.hardware.biometric.BiometricReader;
import dev.mizan.testkit.tck.device.Bench;
import java.util.Optional;

/** A biometric reader that knows two persons, and who stands before it. */
public interface BiometricBench extends Bench<BiometricReader> {
    /** The reader's key for somebody it knows. */
    default String somebody() {
        return BiometricContract.PROBED;
    }

    /** The reader's key for somebody else whom it knows. */
    String somebodyElse();

    /** Who stands there from now on; nobody where it is empty. */
    void stands(Optional<String> subject);
}
