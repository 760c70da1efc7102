// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/notice.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

namespace {

struct Notice
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

} // namespace

QString trademarks()
{
    //: %1 = their names, not to be translated
    return Notice::tr("Net Promoter, Net Promoter Score and NPS are registered trademarks of their owners: %1. Gensvar "
                      "is not certified or endorsed by them.")
        .arg(u"Bain & Company, Inc., NICE Systems, Inc., Fred Reichheld"_s);
}

QString licence()
{
    return Notice::tr("Free software under the GNU General Public License, version 3 or later, without any warranty.");
}

QString libraries()
{
    //: %1 = names and licences, not to be translated
    return Notice::tr("Made with %1.")
        .arg("Qt "_L1 + QLatin1StringView(qVersion())
             + " (LGPL, GPL), SQLite (public domain), libzip (BSD), Expat (MIT), "
               "libxlsxwriter (BSD), xxHash (BSD), tl::expected (CC0)"_L1);
}

} // namespace gensvar::say
