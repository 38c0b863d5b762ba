// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;

/** Called by the loader of JavaPOS, by its name, as a program opens a device that was offered; see {@link Offer}. */
public final class OfferedServices implements JposServiceInstanceFactory {
    /** For the loader. */
    public OfferedServices() {}

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        if (entry.getPropertyValue(Offer.PROPERTY) instanceof Offer offer) {
            return offer.service();
        }
        throw new JposException(JposConst.JPOS_E_NOSERVICE, logicalName + " was not offered by this program");
    }
}
