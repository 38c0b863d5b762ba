// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

/**
 * Answers the cases of one schema by calls that an embedder could write, and by nothing else: arithmetic here, a look
 * at an id, or a switch that exists only for one case is a defect. A case's answer block is empty; only its inputs are
 * to be read.
 */
@FunctionalInterface
public interface Adapter {
    /**
     * Works the case out.
     *
     * @return the answer, or {@link Answer#unsupported} where the library can not do this
     */
    Answer answer(Case worked);
}
