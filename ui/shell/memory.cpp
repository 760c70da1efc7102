// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/memory.h"

#include <QDir>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

static constexpr qsizetype mostRecent = 8;

Memory::Memory()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"gensvar"_s, u"gensvar"_s))
{ }

Memory::Memory(const QString &file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{ }

Memory::~Memory() = default;

QByteArray Memory::geometry() const
{
    return m_settings->value("window/geometry"_L1).toByteArray();
}

void Memory::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue("window/geometry"_L1, geometry);
}

QByteArray Memory::arrangement(int page) const
{
    return m_settings->value(u"pages/arrangement%1"_s.arg(page)).toByteArray();
}

void Memory::setArrangement(int page, const QByteArray &arrangement)
{
    m_settings->setValue(u"pages/arrangement%1"_s.arg(page), arrangement);
}

QStringList Memory::recentStores() const
{
    return m_settings->value("stores/recent"_L1).toStringList();
}

void Memory::addRecentStore(const QString &path)
{
    QStringList stores = recentStores();
    stores.removeAll(path);
    stores.prepend(path);
    m_settings->setValue("stores/recent"_L1, stores.mid(0, mostRecent));
}

QString Memory::lastFolder() const
{
    return m_settings->value("files/folder"_L1, QDir::homePath()).toString();
}

void Memory::setLastFolder(const QString &folder)
{
    m_settings->setValue("files/folder"_L1, folder);
}

QString Memory::inDataFolder(QLatin1StringView name) const
{
    const QDir folder(m_preferences.dataFolder());
    if (folder.path()
        == session::Preferences::usualDataFolder()) // another was there when it was chosen: it may come back
        folder.mkpath(u"."_s);
    return folder.filePath(name);
}

QString Memory::defaultStore() const
{
    const QString named = qEnvironmentVariable("GENSVAR_STORE");
    return named.isEmpty() ? inDataFolder("programme.gensvar"_L1) : named;
}

QString Memory::sampleStore() const
{
    return inDataFolder("sample.gensvar"_L1);
}

} // namespace gensvar::shell
