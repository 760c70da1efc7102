// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/privacy.h"

#include "flow/connection.h"
#include "store/database.h"
#include "store/privacy.h"

namespace gensvar::flow {

base::Result<void> setPrivacyMinimum(Connection &connection, const domain::PrivacyMinimum &minimum)
{
    return store::setPrivacyMinimum(connection.database(), minimum);
}

} // namespace gensvar::flow
