// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nameorder.h"

namespace gensvar::models {

// Qt compares by bytes in the C locale, numbers too.
static QLocale sortable(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

NameOrder::NameOrder(const QLocale &locale)
    : m_collator(sortable(locale))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace gensvar::models
