// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is said to a case. */
public sealed interface Answer {
    /** Worked out. @param block the answer keys of the case, every leaf filled */
    record Given(ObjectNode block) implements Answer {}

    /** Not something that the library does. @param why for a person */
    record Unsupported(String why) implements Answer {}

    /** It should have worked and did not. @param what for a person */
    record Failed(String what) implements Answer {}

    /** An answer to be filled key by key. */
    static ObjectNode block() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The answer is complete. */
    static Answer given(ObjectNode block) {
        return new Given(block);
    }

    /** The library has no such capability. */
    static Answer unsupported(String why) {
        return new Unsupported(why);
    }
}
