// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/front.h"

#include "session/backups.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"
#include "shell/translations.h"

namespace gensvar::shell {

using session::Preferences;

QLocale localeOf(const QString &language, const QLocale &system)
{
    if (language.isEmpty())
        return system;
    // British rather than American: the day before the month, as in the other languages
    const QLocale own =
        language == QLatin1StringView("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
    return own.language() == system.language() ? system : own;
}

Front::Front(session::Session &session, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_memory(memory)
    , m_system(QLocale())
{
    session.setVisits(&memory.visits());
    speak();
    planBackups();
    m_window = std::make_unique<MainWindow>(session, memory);
    Preferences &preferences = memory.preferences();
    // the list in which the language was chosen is not to go while it tells of the choice
    connect(&preferences, &Preferences::languageChanged, this, &Front::change, Qt::QueuedConnection);
    connect(&preferences, &Preferences::backupsChanged, this, &Front::planBackups);
}

Front::~Front()
{
    m_window.reset();
    m_session.setVisits(nullptr);
    QLocale::setDefault(m_system);
}

void Front::speak()
{
    const QLocale locale = localeOf(m_memory.preferences().language(), m_system);
    QLocale::setDefault(locale);
    m_translations = std::make_unique<QObject>();
    installTranslations(locale, m_translations.get());
    m_session.setLanguage(locale);
}

void Front::change()
{
    speak();
    auto next = std::make_unique<MainWindow>(m_session, m_memory);
    next->takeOver(*m_window);
    m_window->hide();
    m_window.swap(next);
}

void Front::planBackups()
{
    const Preferences &preferences = m_memory.preferences();
    m_session.backups().setPlan(preferences.makesBackups(), preferences.backupsKept());
}

} // namespace gensvar::shell
