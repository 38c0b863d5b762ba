// SPDX-License-Identifier: Apache-2.0
/** Generators and laws for testers. */
module dev.mizan.laws {
    requires transitive dev.mizan.suite;
    requires transitive dev.mizan.testkit;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.laws.deal;
    exports dev.mizan.laws.gen;
    exports dev.mizan.laws.law;
    exports dev.mizan.laws.ledger;
    exports dev.mizan.laws.sim;
}
