// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/looksection.h"

#include "session/preferences.h"
#include "settings/controls.h"

#include <QCheckBox>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::settings {

using session::Preferences;
using session::ThemeChoice;

LookSection::LookSection(Preferences &preferences, QWidget *parent)
    : Section(tr("Look"), parent)
    , m_preferences(preferences)
    , m_language(new Choice)
    , m_theme(new Choice)
    , m_compact(new QCheckBox(tr("&Compact rows in tables")))
    , m_week(new Choice)
{
    makeLanguage();
    makeTheme();
    makeTables();
    refresh();
    connect(&preferences, &Preferences::themeChanged, this, &LookSection::refresh);
    connect(&preferences, &Preferences::tablesChanged, this, &LookSection::refresh);
}

void LookSection::makeLanguage()
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Preferences::languages()) // each in its own words, whatever the window speaks
        m_language->addItem(code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName(), code);
    addRow(tr("&Language"), m_language,
           tr("Words, dates and numbers change at once; what is under way goes on, a file to import stays as it is."));
    connect(m_language, &Choice::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
}

void LookSection::makeTheme()
{
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    addRow(tr("&Theme"), m_theme);
    connect(m_theme, &Choice::activated, this,
            [this] { m_preferences.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
}

void LookSection::makeTables()
{
    m_week->addItem(tr("As the language has it"), 0);
    for (const int day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        m_week->addItem(QLocale().standaloneDayName(day), day);
    addRow(tr("First day of the &week"), m_week,
           tr("In calendars. The weeks that figures are of always begin on a Monday (ISO 8601)."));
    m_compact->setAccessibleName(tr("Compact rows in tables"));
    addRow(tr("Tables"), m_compact);
    connect(m_week, &Choice::activated, this,
            [this] { m_preferences.setFirstDayOfWeek(m_week->currentData().toInt()); });
    connect(m_compact, &QCheckBox::clicked, &m_preferences, &Preferences::setCompactRows);
}

void LookSection::refresh()
{
    m_language->choose(m_preferences.language());
    m_theme->choose(int(m_preferences.theme()));
    m_compact->setChecked(m_preferences.hasCompactRows());
    m_week->choose(m_preferences.firstDayOfWeek());
}

void LookSection::takeFocus()
{
    m_language->setFocus();
}

} // namespace gensvar::settings
