// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/look.h"

#include "parts/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

namespace {

// @tokens stand for the theme's colours
constexpr auto sheet = R"(
QLabel[type="secondary"] { color: @text2; font-size: 12px; }
QLabel[type="heading"] { font-size: 16px; font-weight: 600; }
QLabel[type="section"] { font-size: 13px; font-weight: 600; }
QLabel[type="title"] { font-size: 24px; font-weight: 600; }
QLabel[type="reading"] { font-size: 14px; }
QLabel[type="lead"] { color: @text2; font-size: 15px; }
QLabel[warning="true"] { color: @warnText; }
QFrame#hairline, QFrame#divider { background: @hair; border: none; }
QLabel[type="drop"] { color: @text2; background: @header; border: 1px solid @hair; border-radius: 4px; }
QFrame#notice { background: @header; border: none; border-top: 1px solid @hair; }
QFrame#popup { background: @page; border: 1px solid @border; border-radius: 4px; }

QPushButton { outline: none; background: @page; color: @text; border: 1px solid @border; border-radius: 4px; padding: 0 12px;
    min-height: 26px; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 24px; }
QPushButton:disabled { color: @uncertain; border-color: @hair; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @window; color: @uncertain; border-color: @hair; }
QPushButton[danger="true"] { color: @detractorText; border-color: @detractorText; }
QPushButton[danger="true"]:focus { border: 2px solid @detractorText; }
QPushButton[danger="true"]:disabled { color: @uncertain; border-color: @hair; }
QPushButton[link="true"] { border: none; background: transparent; color: @accent; padding: 0 4px; text-align: left; }
QPushButton[link="true"]:focus { border: 2px solid @accent; padding: 0 2px; }
QPushButton[link="true"]:hover { text-decoration: underline; }

QPushButton[segment="true"] { border: none; border-bottom: 2px solid transparent; border-radius: 0; background: transparent;
    color: @text2; padding: 2px 0 0 0; min-height: 18px; text-align: left; }
QPushButton[segment="true"]:hover { color: @text; }
QPushButton[segment="true"]:checked { color: @text; font-weight: 600; border-bottom-color: @accent; }
QPushButton[segment="true"]:focus { border: 2px solid @accent; border-radius: 4px; padding: 0; }

QToolButton, QMenu { font-family: "@family"; font-size: 13px; }
QToolButton { background: transparent; color: @text; border: none; border-radius: 4px; padding: 2px 6px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 2px solid @accent; padding: 0 4px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QSpinBox, QComboBox { background: @page; border: 1px solid @border; border-radius: 4px;
    padding: 0 6px; min-height: 26px; selection-background-color: @accent; selection-color: @onAccent; }
QComboBox { padding: 0 8px; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 5px; min-height: 24px; }
QComboBox:focus { padding: 0 7px; }
QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled { color: @uncertain; border-color: @hair; }
QComboBox[flat="true"] { border-color: transparent; background: transparent; }
QComboBox[flat="true"]:hover { background: @hover; }
QComboBox[flat="true"]:focus { border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@chevron); width: 12px; height: 12px; }
QCalendarWidget { background: @page; border: 1px solid @border; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @header; border-bottom: 1px solid @hair; }
QCalendarWidget QWidget { alternate-background-color: @header; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @border; outline: none; padding: 2px;
    selection-background-color: @select; selection-color: @text; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: none; padding: 0; }

QRadioButton { spacing: 8px; }
QRadioButton[card="true"] { background: @page; border: 1px solid @border; border-radius: 4px; padding: 10px 12px;
    font-weight: 600; }
QRadioButton[card="true"]:focus { border: 2px solid @accent; padding: 9px 11px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @border; border-radius: 7px; background: @page; }
QRadioButton::indicator:checked { background: @accent; border: 1px solid @accent; }

QCheckBox { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: @accent; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @border; border-radius: 3px; background: @page; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick); }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabBar#places { background: transparent; border: none; font-size: 13px; }
QTabBar#places::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
    padding: 9px 2px 8px 2px; margin-right: 20px; }
QTabBar#places::tab:hover { color: @text; }
QTabBar#places::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar#places::tab:selected:focus { border: 2px solid @accent; padding: 7px 0 8px 0; }
QScrollArea[ring="true"] { border: 2px solid transparent; }
QScrollArea[ring="true"]:focus { border-color: @accent; }
QTableView { background: @page; border: none; outline: none; selection-background-color: @select;
    selection-color: @text; }
QTableView:focus { border: none; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @hair; }
QTableView::item:selected { background: @select; color: @text; }
QListView { background: @page; border: none; outline: none; }
QListWidget#side { background: @window; }
QListWidget#choice::item:focus { border: 2px solid @accent; border-radius: 4px; }
QListWidget::item:selected { background: @select; color: @text; }
QListWidget::indicator { width: 13px; height: 13px; border: 1px solid @border; border-radius: 3px; background: @page; }
QListWidget::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@tick); }
QHeaderView { background: @page; border: none; }
QHeaderView::section { background: @page; color: @text2; border: none; border-bottom: 1px solid @hair;
    padding: 0 6px; font-size: 12px; }
QHeaderView::section:first { padding-left: 0; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0; height: 0; image: none; }
QTableCornerButton::section { background: @page; border: none; }

QMenu { background: @page; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 28px; border-radius: 3px; }
QMenu::item:selected { background: @select; }
QMenu::item:disabled { color: @uncertain; }
QMenu::separator { height: 1px; background: @hair; margin: 4px 6px; }
QMenu::indicator { width: 12px; height: 12px; left: 8px; }
QMenu::indicator:checked { image: url(:/icons/@check); }
QToolTip { background: @header; color: @text; border: 1px solid @border; padding: 4px 6px; }

QProgressBar { background: @hover; border: 1px solid @hair; border-radius: 3px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @border; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @hair; }
)"_L1;

QString sheetOf(const parts::Theme &theme)
{
    const bool dark = &theme == &parts::darkTheme();
    const QList<std::pair<QLatin1StringView, QString>> tokens{
        // the longer names first: @text2 before @text
        {"@family"_L1, QApplication::font().family()},
        {"@detractorText"_L1, theme.detractorText.name()},
        {"@onAccent"_L1, theme.onAccent.name()},
        {"@uncertain"_L1, theme.uncertain.name()},
        {"@warnText"_L1, theme.warnText.name()},
        {"@window"_L1, theme.window.name()},
        {"@accent"_L1, theme.accent.name()},
        {"@border"_L1, theme.border.name()},
        {"@header"_L1, theme.header.name()},
        {"@select"_L1, theme.select.name()},
        {"@scroll"_L1, dark ? u"#4a535b"_s : u"#c9cfd5"_s},
        {"@hover"_L1, theme.hover.name()},
        {"@text2"_L1, theme.text2.name()},
        {"@hair"_L1, theme.hair.name()},
        {"@page"_L1, theme.page.name()},
        {"@text"_L1, theme.text.name()},
        {"@chevron"_L1, dark ? u"chevron-down-dark.svg"_s : u"chevron-down-light.svg"_s},
        {"@check"_L1, dark ? u"check-dark.svg"_s : u"check-light.svg"_s},
        {"@tick"_L1, dark ? u"tick-dark.svg"_s : u"tick-light.svg"_s},
    };
    QString text = sheet;
    for (const auto &[token, value] : tokens)
        text.replace(token, value);
    return text;
}

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(parts::size::text);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

void dress(QApplication &, const parts::Theme &theme)
{
    QApplication::setStyle(u"Fusion"_s);
    const QFont font = applicationFont();
    QApplication::setFont(font);
    // platforms have fonts of their own for some classes
    for (const char *widget :
         {"QAbstractItemView", "QHeaderView", "QMenu", "QMessageBox", "QPushButton", "QToolButton"})
        QApplication::setFont(font, widget);
    QApplication::setPalette(parts::paletteOf(theme));
}

void dress(QWidget &window, const parts::Theme &theme)
{
    dress(*qApp, theme);
    window.setStyleSheet(sheetOf(theme));
}

} // namespace gensvar::shell
