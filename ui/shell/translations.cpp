// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

static constexpr auto carried = ":/translations"_L1;

void installTranslations(const QLocale &locale, QObject *owner)
{
    auto *words = new QTranslator(owner);
    if (words->load(locale, u"gensvar"_s, u"_"_s, carried) || words->load(carried + "/gensvar_en.qm"_L1))
        QCoreApplication::installTranslator(words);
    auto *toolkit = new QTranslator(owner);
    if (toolkit->load(locale, u"qtbase"_s, u"_"_s, carried)
        || toolkit->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
}

} // namespace gensvar::shell
