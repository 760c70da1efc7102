// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/filesection.h"

#include "base/codes.h"
#include "parts/labels.h"
#include "say/sentence.h"
#include "session/session.h"
#include "session/upkeep.h"
#include "settings/controls.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

namespace gensvar::settings {

static constexpr int mostDays = 36'525;

FileSection::FileSection(session::Session &session, QWidget *parent)
    : Section(tr("This file"), parent)
    , m_session(session)
    , m_path(parts::elidedLabel())
    , m_zone(new Choice)
    , m_days(new Number(1, mostDays))
    , m_said(parts::label({}, parts::Type::Secondary))
{
    makePlace();
    makeKeeping();
    m_said->setWordWrap(true);
    m_said->hide();
    addWide(m_said);
    connect(&session, &session::Session::workChanged, this, &FileSection::refresh);
}

void FileSection::makePlace()
{
    auto *folder = parts::button(tr("Open its folder"));
    connect(folder, &QPushButton::clicked, this,
            [this] { openFolder(QFileInfo(m_session.store().path).absolutePath()); });
    addRow(tr("Where it lies"), {m_path, folder});
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (const QString name = QString::fromLatin1(zone); name.contains(u'/') || name == QLatin1StringView("UTC"))
            m_zone->addItem(name, name);
    }
    addRow(tr("Days are counted &in"), m_zone,
           tr("The time zone that says on which day an answer with a time was given. A change counts all responses "
              "anew."));
    connect(m_zone, &Choice::activated, this, &FileSection::moveZone);
}

void FileSection::makeKeeping()
{
    m_days->setSuffix(QChar(QChar::Nbsp) + tr("days"));
    addRow(tr("&Keep what was for"), m_days,
           tr("Rows that an import left out, and what responses were before an import changed them. What is older is "
              "forgotten at once, and cannot be brought back by undoing an import."));
    connect(m_days, &QSpinBox::editingFinished, this, &FileSection::keep);
}

void FileSection::refresh()
{
    if (!m_session.isOpen())
        return;
    const auto &store = m_session.store();
    m_path->setText(store.path);
    m_path->setToolTip(store.path);
    const QString zone = QString::fromLatin1(store.zone.id());
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(zone, zone);
    if (!m_moving)
        m_zone->choose(zone);
    m_zone->setEnabled(!store.readOnly && !m_session.isWorking());
    m_days->setEnabled(!store.readOnly);
    if (!m_days->hasFocus())
        m_days->setValue(int(store.keepDays));
}

void FileSection::moveZone()
{
    const QTimeZone zone(m_zone->currentData().toString().toLatin1());
    if (!m_session.isOpen() || m_session.isWorking() || zone == m_session.store().zone)
        return;
    m_moving = true;
    session::whenDone(session::moveToZone(m_session, zone), this, [this](const base::Result<void> &done) {
        m_moving = false;
        tell(done);
        refresh();
    });
}

void FileSection::keep()
{
    if (!m_session.isOpen() || m_days->value() == m_session.store().keepDays)
        return;
    session::whenDone(session::keepFor(m_session, m_days->value()), this,
                      [this](const base::Result<void> &done) { tell(done); });
}

void FileSection::tell(const base::Result<void> &done)
{
    const bool fails = !done && !done.error().is(base::code::cancelled);
    m_said->setVisible(fails);
    if (fails)
        m_said->setText(say::sentence(done.error(), m_session.language()));
}

} // namespace gensvar::settings
